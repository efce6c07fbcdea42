package dateline.app;

import dateline.view.dialog.Ask;
import dateline.view.dialog.BriefingForm;
import dateline.view.dialog.Dialogs;
import dateline.view.dialog.KeyLine;
import dateline.view.dialog.ProblemReport;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Dialogs that answer by themselves what the test has laid ready, and remember what they were asked.
final class AnsweringDialogs implements Dialogs {
    Optional<Path> fileToOpen = Optional.empty();
    Optional<Path> articleToOpen = Optional.empty();
    /// The answers to the next questions; the way back where there are none left.
    final List<Optional<Integer>> answers = new ArrayList<>();

    final List<Ask> questions = new ArrayList<>();
    Optional<Path> fileToSave = Optional.empty();
    boolean openAnyway;
    boolean followLinks;
    UnaryOperator<BriefingForm.Answer> briefing = first -> first;
    final List<BriefingForm> forms = new ArrayList<>();
    final List<ProblemReport> reports = new ArrayList<>();
    final List<String> apologies = new ArrayList<>();
    final List<URI> links = new ArrayList<>();
    final List<KeyLine> keys = new ArrayList<>();

    @Override
    public Optional<Path> chooseFileToOpen(Collection<String> endings, Optional<Path> folder) {
        return fileToOpen;
    }

    @Override
    public Optional<Path> chooseArticleToOpen(Optional<Path> folder) {
        return articleToOpen;
    }

    @Override
    public Optional<Integer> ask(Ask question) {
        questions.add(question);
        return answers.isEmpty() ? Optional.empty() : answers.removeFirst();
    }

    @Override
    public Optional<Path> chooseFileToSave(String kind, String ending, String suggestedName, Optional<Path> folder) {
        return fileToSave;
    }

    @Override
    public Optional<BriefingForm.Answer> askForBriefing(BriefingForm form) {
        forms.add(form);
        return Optional.of(briefing.apply(form.first()));
    }

    @Override
    public boolean showProblems(ProblemReport report) {
        reports.add(report);
        return openAnyway;
    }

    @Override
    public boolean confirmLink(URI target) {
        links.add(target);
        return followLinks;
    }

    @Override
    public void showLegend() {}

    @Override
    public void showKeys(List<KeyLine> everywhere) {
        keys.addAll(everywhere);
    }

    @Override
    public void showAbout() {}

    @Override
    public void sorry(String heading, String sentence) {
        apologies.add(heading + ": " + sentence);
    }
}
