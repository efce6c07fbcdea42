package dateline.model;

import java.util.Optional;

/// Someone who takes part (RFC 9073 §7.1 PARTICIPANT).
///
/// @param role in what capacity, such as "President of Russia"
public record Participant(String name, Optional<String> role, Extras extras) {}
