package dateline.cli;

import dateline.format.ExportOptions.Paper;
import dateline.format.ExportOptions.Part;
import dateline.model.ZoneView;
import dateline.wording.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What the commands' arguments look like, and what their words mean.
final class Arguments {
    private static final String ZONE_OF_PLACE = "place";

    private Arguments() {}

    static OptionSpec help(Texts texts) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(HelpLines.of(texts.get("cli.option.help")))
                .build();
    }

    static OptionSpec version(Texts texts) {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.get("cli.option.version"))
                .build();
    }

    static OptionSpec option(String name, String label, boolean required, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .required(required)
                .description(HelpLines.of(description))
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(HelpLines.of(description)).build();
    }

    static PositionalParamSpec files(boolean required, String description) {
        return PositionalParamSpec.builder()
                .type(String[].class)
                .arity(required ? "1..*" : "0..*")
                .required(required)
                .paramLabel("FILE")
                .description(HelpLines.of(description))
                .build();
    }

    /// @throws WrongUse when the system cannot have a file of that name
    static Path path(String text, Texts texts) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUse(texts.get("cli.error.no-path", text));
        }
    }

    static Paper paper(String text, Texts texts) {
        return Arrays.stream(Paper.values())
                .filter(p -> p.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new WrongUse(texts.get("cli.error.paper", text)));
    }

    /// @param text names of sections, divided by commas
    static Set<Part> sections(String text, Texts texts) {
        Set<Part> sections = EnumSet.noneOf(Part.class);
        for (String name : text.split(",", -1)) {
            sections.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new WrongUse(texts.get("cli.error.section", name.strip(), allSections()))));
        }
        return sections;
    }

    /// "calendar,legend,…", as users write it.
    static String allSections() {
        return Arrays.stream(Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    static ZoneView zone(String text, Texts texts) {
        if (text.equals(ZONE_OF_PLACE)) {
            return ZoneView.OF_PLACE;
        }
        try {
            return ZoneView.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            throw new WrongUse(texts.get("cli.error.zone", text));
        }
    }

    /// A well-formed tag of a language that there is.
    static Locale locale(String text, Texts texts) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String language = locale.getLanguage();
            if (!locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Said below, as for a language that does not exist.
        }
        throw new WrongUse(texts.get("cli.error.lang", text));
    }
}
