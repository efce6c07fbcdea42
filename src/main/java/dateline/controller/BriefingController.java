package dateline.controller;

import dateline.format.ExportOptions;
import dateline.model.ZoneView;
import dateline.view.dialog.BriefingForm;
import dateline.view.dialog.BriefingForm.Answer;
import dateline.wording.Texts;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks how a briefing is to look, and remembers the answer.
final class BriefingController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final Supplier<ZoneView> zone;

    /// @param zone as the window shows hours
    BriefingController(Services services, Texts texts, SettingsKeeper settings, Supplier<ZoneView> zone) {
        this.services = services;
        this.texts = texts;
        this.settings = settings;
        this.zone = zone;
    }

    Optional<ExportOptions> askBeforeExport(Document document) {
        return ask(document, texts.get("briefing.export.heading"), texts.get("briefing.export.action"));
    }

    Optional<ExportOptions> askBeforePrinting(Document document) {
        return ask(document, texts.get("briefing.print.heading"), texts.get("briefing.print.action"));
    }

    /// As the last one was to look.
    ExportOptions last(Document document) {
        BriefingSettings last = settings.now().briefing();
        BriefingChoices choices = choices(document, last);
        return choices.options(choices.first(last, services.locale(), zone.get()));
    }

    private BriefingChoices choices(Document document, BriefingSettings last) {
        return BriefingChoices.of(
                document.itinerary(), services.locale(), services.clock().getZone(), last);
    }

    private Optional<ExportOptions> ask(Document document, String heading, String action) {
        BriefingSettings last = settings.now().briefing();
        BriefingChoices choices = choices(document, last);
        BriefingForm form = new BriefingForm(
                heading,
                action,
                choices.paperWords(texts),
                choices.languageWords(texts),
                choices.zoneWords(texts),
                choices.sectionWords(texts),
                choices.first(last, services.locale(), zone.get()),
                new PreviewController(services.pages(), services.worker(), document.itinerary(), choices::options));
        Optional<Answer> answer = services.dialogs().askForBriefing(form);
        form.preview().stop();
        answer.ifPresent(chosen -> {
            settings.change(s -> s.with(choices.settings(chosen)));
            settings.write();
        });
        return answer.map(choices::options);
    }
}
