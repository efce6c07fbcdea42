package dateline.format.ics;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dateline.format.ProblemList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes a text apart into properties and components, through vinnie, biweekly's own parser: unfolding, parameters,
/// quoted-printable, the syntax of vCalendar 1.0. Nothing of the library leaves this class.
final class Syntax {

    /// Is handed what stands in a file, in its order.
    interface Listener {
        /// A property of a calendar.
        void onCalendarProperty(Property property);

        /// A whole component that stands directly in a calendar, or in none.
        void onComponent(Component component);

        /// A calendar ends.
        void onCalendarEnd();
    }

    private static final String CALENDAR = "VCALENDAR";
    private static final int NOWHERE = -1;

    private Syntax() {}

    /// @param text does not begin with a blank line, where the library would stop
    /// @param skippedLines how many lines stood before it
    static void parse(String text, int skippedLines, Listener listener, ProblemList problems) {
        // Until a file says that it is of version 1.0 it is taken for what it should be.
        SyntaxRules rules = new SyntaxRules(SyntaxStyle.NEW);
        rules.addRule(CALENDAR, "1.0", SyntaxStyle.OLD);
        rules.addRule(CALENDAR, "2.0", SyntaxStyle.NEW);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), rules)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            Builder builder = new Builder(listener, problems, skippedLines);
            reader.parse(builder);
            builder.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader throws none
        }
    }

    /// A component that the library holds open.
    private enum Frame {
        CALENDAR,
        COMPONENT,
        /// Too deep: what stands in it is not read.
        SKIPPED
    }

    private static final class Builder implements VObjectDataListener {
        /// What stands directly in a calendar (RFC 5545 §3.6), so that none of them is within another.
        private static final Set<String> TOP = Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE");

        private final Listener listener;
        private final ProblemList problems;
        private final Deque<Component> open = new ArrayDeque<>();
        /// What the library holds open, outermost first. Those before `alive` have ended already, since what came next
        /// cannot stand in them; only the calendar has not.
        private final List<Frame> frames = new ArrayList<>();

        private int alive;
        private final Map<String, String> names = new HashMap<>();
        private final int skippedLines;
        private int line = 1;
        private int calendarAt = NOWHERE;

        private Builder(Listener listener, ProblemList problems, int skippedLines) {
            this.listener = listener;
            this.problems = problems;
            this.skippedLines = skippedLines;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            line = context.getLineNumber() + skippedLines;
            String capitals = Property.capitals(name);
            if (capitals.equals(CALENDAR)) {
                beginCalendar();
                return;
            }
            if (TOP.contains(capitals)) {
                endAllOpen();
            }
            if (open.size() >= IcsLimits.DEPTH || isSkipping()) {
                if (!isSkipping()) {
                    problems.warning(line, 1, "", "ics.too-deep", IcsLimits.DEPTH);
                }
                frames.add(Frame.SKIPPED);
                return;
            }
            frames.add(Frame.COMPONENT);
            open.push(new Component(capitals, line));
        }

        private boolean isSkipping() {
            return frames.size() > alive && frames.getLast() == Frame.SKIPPED;
        }

        /// A calendar begins anew; what the one before left open ends.
        private void beginCalendar() {
            endAllOpen();
            if (calendarAt != NOWHERE) {
                problems.warning(line, 1, "", "ics.ends-early", CALENDAR);
                listener.onCalendarEnd();
            }
            alive = frames.size();
            calendarAt = frames.size();
            frames.add(Frame.CALENDAR);
        }

        /// What was left open ends where the next begins that cannot be a part of it.
        private void endAllOpen() {
            if (!open.isEmpty()) {
                problems.warning(
                        line,
                        1,
                        "",
                        "ics.left-open",
                        open.getLast().name(),
                        open.getLast().line());
                alive = frames.size();
            }
            while (!open.isEmpty()) {
                close(open.pop());
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            line = context.getLineNumber() + skippedLines;
            Frame frame = frames.removeLast();
            int at = frames.size();
            if (at == calendarAt) {
                calendarAt = NOWHERE;
                listener.onCalendarEnd();
            } else if (at >= alive && frame == Frame.COMPONENT) {
                close(open.pop());
            }
            alive = Math.min(alive, at);
        }

        private void close(Component component) {
            if (open.isEmpty()) {
                listener.onComponent(component);
            } else {
                open.element().children().add(component);
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            line = context.getLineNumber() + skippedLines;
            if (isSkipping()) {
                return;
            }
            // A file has few names, many times each.
            String name = names.computeIfAbsent(property.getName(), Property::capitals);
            Property own = new Property(name, parameters(property), property.getValue(), line);
            if (open.isEmpty()) {
                listener.onCalendarProperty(own);
            } else {
                open.element().properties().add(own);
            }
        }

        private static Map<String, List<String>> parameters(VObjectProperty property) {
            Map<String, List<String>> all = property.getParameters().getMap();
            if (all.isEmpty()) {
                return Map.of();
            }
            Map<String, List<String>> parameters = LinkedHashMap.newLinkedHashMap(all.size());
            // A parameter that has no name is of the old syntax, where the name may be left out: `;BASE64`.
            all.forEach((name, values) ->
                    parameters.put(name == null ? "TYPE" : Property.capitals(name), List.copyOf(values)));
            return parameters;
        }

        @Override
        public void onVersion(String value, Context context) {
            line = context.getLineNumber() + skippedLines;
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
            line = context.getLineNumber() + skippedLines;
            switch (warning) {
                case MALFORMED_LINE -> {
                    if (!context.getUnfoldedLine().isBlank()) {
                        problems.warning(line, 1, "", "ics.no-property", Shown.of(context.getUnfoldedLine()));
                    }
                }
                case EMPTY_BEGIN, EMPTY_END, UNMATCHED_END ->
                    problems.warning(line, 1, "", "ics.unmatched", Shown.of(context.getUnfoldedLine()));
                case UNKNOWN_VERSION -> problems.warning(line, 1, "VERSION", "ics.version");
                default -> problems.warning(line, 1, property.getName(), "ics.undecodable", property.getName());
            }
        }

        /// What the file's end leaves open is handed on as far as it goes.
        private void finish() {
            if (!open.isEmpty() || calendarAt != NOWHERE) {
                String name = open.isEmpty() ? CALENDAR : open.getLast().name();
                problems.warning(line, 1, "", "ics.ends-early", name);
            }
            while (!open.isEmpty()) {
                close(open.pop());
            }
            if (calendarAt != NOWHERE) {
                listener.onCalendarEnd();
            }
        }
    }
}
