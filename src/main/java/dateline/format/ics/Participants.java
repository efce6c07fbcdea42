package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.model.Extras;
import dateline.model.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who takes part in an event: ORGANIZER and ATTENDEE (RFC 5545 §3.8.4), PARTICIPANT (RFC 9073 §7.1).
final class Participants {

    private Participants() {}

    static List<Participant> of(Component event, ProblemList problems) {
        Stream<Participant> organizers = event.all("ORGANIZER").map(p -> person(p, Optional.of("Organizer")));
        Stream<Participant> attendees = event.all("ATTENDEE").map(p -> person(p, role(p)));
        Stream<Participant> others = event.children("PARTICIPANT").map(Participants::component);
        List<Participant> all = Stream.of(organizers, attendees, others)
                .flatMap(s -> s)
                .filter(p -> !p.name().isEmpty())
                .limit(IcsLimits.PARTICIPANTS + 1L)
                .toList();
        if (all.size() <= IcsLimits.PARTICIPANTS) {
            return all;
        }
        problems.warning(event.line(), 1, "ATTENDEE", "ics.too-many-participants", IcsLimits.PARTICIPANTS);
        return all.subList(0, IcsLimits.PARTICIPANTS);
    }

    /// By the name, with the address where that says more.
    private static Participant person(Property property, Optional<String> role) {
        String address = property.value().strip();
        String bare = address.toLowerCase(Locale.ROOT).startsWith("mailto:") ? address.substring(7) : address;
        Optional<String> name = property.parameter("CN").filter(n -> !n.isEmpty());
        boolean tells = name.isPresent() && !bare.isEmpty() && !name.get().equalsIgnoreCase(bare);
        String shown = tells ? name.get() + " <" + bare + ">" : name.orElse(bare);
        return new Participant(shown, role, Extras.NONE);
    }

    /// What the file says of the role and the answer, in the standard's words; what holds where nothing is said is left
    /// out.
    private static Optional<String> role(Property attendee) {
        String said = Stream.of(
                        attendee.parameter("ROLE").filter(r -> !r.equalsIgnoreCase("REQ-PARTICIPANT")),
                        attendee.parameter("CUTYPE").filter(t -> !t.equalsIgnoreCase("INDIVIDUAL")),
                        attendee.parameter("PARTSTAT").filter(s -> !s.equalsIgnoreCase("NEEDS-ACTION")))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static Participant component(Component participant) {
        String name = participant
                .text("SUMMARY")
                .or(() -> participant.text("CALENDAR-ADDRESS"))
                .orElse("");
        return new Participant(name.strip(), participant.text("DESCRIPTION"), Extras.NONE);
    }
}
