package dateline.controller;

import java.util.function.UnaryOperator;

/// The settings as they are now; written when the window closes and when something changed that should outlast a crash.
final class SettingsKeeper {
    private final SettingsFile file;
    private Settings now;

    SettingsKeeper(SettingsFile file) {
        this.file = file;
        this.now = file.read();
    }

    Settings now() {
        return now;
    }

    void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
    }

    void write() {
        file.write(now);
    }
}
