package dateline.controller;

import dateline.wording.Texts;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file could not be written, for people: the system's exceptions often hold a path and nothing else.
final class Reasons {
    private Reasons() {}

    static String of(Throwable why, Texts texts) {
        return switch (why) {
            case AccessDeniedException e -> texts.get("reason.denied", String.valueOf(e.getFile()));
            case NoSuchFileException e -> texts.get("reason.missing", String.valueOf(e.getFile()));
            case FileSystemException e -> String.valueOf(e.getReason() == null ? e.getMessage() : e.getReason());
            default -> why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        };
    }
}
