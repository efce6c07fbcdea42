package dateline.format.json;

import dateline.format.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a document while it is read. Where each problem stands in the text is found out later,
/// and only when there are problems: see [PositionFinder].
final class Problems {
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int unlistedErrors;
    private int unlistedWarnings;
    private boolean onlyEvidenceIsLost = true;

    /// A problem that is not yet located.
    ///
    /// @param atName whether the property's name is meant, not its value
    /// @param arguments as those of [dateline.format.Problem]; a [ValuePath] among them stands for its line
    record Finding(Severity severity, ValuePath path, boolean atName, String key, List<Object> arguments) {}

    /// The value is not as it must be: there will be no itinerary.
    void error(ValuePath path, String key, Object... arguments) {
        onlyEvidenceIsLost = false;
        addError(new Finding(Severity.ERROR, path, false, key, List.of(arguments)));
    }

    /// The property should not be there: there will be no itinerary.
    void errorAtName(ValuePath path, String key, Object... arguments) {
        onlyEvidenceIsLost = false;
        addError(new Finding(Severity.ERROR, path, true, key, List.of(arguments)));
    }

    /// A quote is not where it is said to be: an error, but the itinerary can be shown without it.
    void lostEvidence(ValuePath path, String key, Object... arguments) {
        addError(new Finding(Severity.ERROR, path, false, key, List.of(arguments)));
    }

    void warning(ValuePath path, String key, Object... arguments) {
        addWarning(new Finding(Severity.WARNING, path, false, key, List.of(arguments)));
    }

    void warningAtName(ValuePath path, String key, Object... arguments) {
        addWarning(new Finding(Severity.WARNING, path, true, key, List.of(arguments)));
    }

    /// The listed ones, errors first, in the order in which they were found.
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }

    int unlistedErrors() {
        return unlistedErrors;
    }

    int unlistedWarnings() {
        return unlistedWarnings;
    }

    boolean isEmpty() {
        return errors.isEmpty() && warnings.isEmpty();
    }

    /// Whether the document can be shown as an itinerary.
    boolean onlyEvidenceIsLost() {
        return onlyEvidenceIsLost;
    }

    private void addError(Finding finding) {
        if (errors.size() < Limits.PROBLEMS) {
            errors.add(finding);
        } else {
            unlistedErrors++;
        }
    }

    private void addWarning(Finding finding) {
        if (warnings.size() < Limits.PROBLEMS) {
            warnings.add(finding);
        } else {
            unlistedWarnings++;
        }
    }
}
