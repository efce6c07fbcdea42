package dateline.format.pdf;

/// A part of the briefing. Stateless.
@FunctionalInterface
interface Section {

    /// Writes the part with its heading, or nothing where the itinerary has nothing for it.
    void write(Briefing briefing, Html html);
}
