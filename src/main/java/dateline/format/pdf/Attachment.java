package dateline.format.pdf;

import dateline.format.ItineraryWriter;

/// A file that a briefing carries: its itinerary in another format.
///
/// @param mimeType such as `application/json`
/// @param relationship what it is to the pages, as PDF names it (ISO 19005-3 annex E): `Source`, `Data`, `Alternative`
/// @param descriptionKey of a sentence for people, in `resources/i18n/briefing.properties`
public record Attachment(
        String fileName, String mimeType, String relationship, String descriptionKey, ItineraryWriter writer) {}
