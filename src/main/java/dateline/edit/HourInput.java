package dateline.edit;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands an hour as people type it: “15:30”, “15.30”, “3.30 pm”, “9am”, “24:00” is none.
final class HourInput {
    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?\\s*([ap])?\\.?(?:m\\.?)?");
    private static final int HALF_A_DAY = 12;

    private HourInput() {}

    static Optional<LocalTime> read(String typed) {
        Matcher hour = HOUR.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!hour.matches() || (hour.group(2) == null && hour.group(4) == null)) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(hour.group(1));
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        int seconds = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
        if (hour.group(4) != null) {
            if (hours < 1 || hours > HALF_A_DAY) {
                return Optional.empty();
            }
            hours = hours % HALF_A_DAY + (hour.group(4).equals("p") ? HALF_A_DAY : 0);
        }
        return hours > 23 || minutes > 59 || seconds > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hours, minutes, seconds));
    }
}
