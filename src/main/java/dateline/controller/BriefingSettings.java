package dateline.controller;

import java.util.List;

/// What was chosen for the last briefing; a text is empty where nothing was chosen yet.
///
/// @param paper the name of a paper
/// @param language a language tag (BCP 47)
/// @param zone a zone's identifier, or `place`
/// @param leftOut the names of the sections that were not wanted: a section of a later version is there at first
public record BriefingSettings(String paper, String language, String zone, List<String> leftOut, boolean withData) {

    public static final BriefingSettings FIRST = new BriefingSettings("", "", "", List.of(), true);

    public BriefingSettings {
        leftOut = List.copyOf(leftOut);
    }
}
