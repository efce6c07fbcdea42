package dateline.format.pdf;

import dateline.format.pdf.Html.Heading;
import java.util.Optional;

/// A part of the briefing that the contents list.
interface Chapter extends Section {

    /// Its heading, of level 2; empty where the itinerary has nothing for it, or the options leave it out.
    Optional<Heading> heading(Briefing briefing);
}
