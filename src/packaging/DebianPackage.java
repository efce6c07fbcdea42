import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The package for Debian and its like.
final class DebianPackage {
    private final Path packaging;
    private final Path work;
    private final Path folder;
    private final String version;

    /// @param packaging where what the system is told of the program is written
    /// @param folder where the package goes
    DebianPackage(Path packaging, Path work, Path folder, String version) {
        this.packaging = packaging;
        this.work = work;
        this.folder = folder;
        this.version = version;
    }

    /// Laid out as Debian's policy has it, so that the system's own triggers make menus, icons and file types known: no
    /// script of ours runs as root.
    /// @return the package; where the system cannot make one, the file is not there
    Path make(Path image) throws IOException, InterruptedException {
        Path root = work.resolve("deb");
        Path share = root.resolve("usr/share");
        Path linux = packaging.resolve("linux");
        Trees.copyTree(image, root.resolve("usr/lib/dateline"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/dateline"), Path.of("../lib/dateline/bin/dateline"));
        Trees.copy(linux.resolve("org.dateline.Dateline.desktop"), share.resolve("applications"));
        Trees.copy(linux.resolve("org.dateline.Dateline.metainfo.xml"), share.resolve("metainfo"));
        Trees.copy(linux.resolve("org.dateline.Dateline.xml"), share.resolve("mime/packages"));
        Trees.copy(linux.resolve("dateline"), share.resolve("bash-completion/completions"));
        Trees.gzip(linux.resolve("dateline.1"), share.resolve("man/man1/dateline.1.gz"));
        Trees.copyAs(packaging.resolve("icon/dateline.svg"),
                share.resolve("icons/hicolor/scalable/apps/org.dateline.Dateline.svg"));
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            Trees.copyAs(packaging.resolve("icon/dateline-" + size + ".png"),
                    share.resolve("icons/hicolor/" + size + "x" + size + "/apps/org.dateline.Dateline.png"));
        }
        Path doc = share.resolve("doc/dateline");
        Trees.copyAs(linux.resolve("copyright"), doc.resolve("copyright"));
        Trees.gzip(Path.of("src/docs/release-notes.md"), doc.resolve("changelog.gz"));
        Trees.copyAs(Path.of("src/docs/third-party.md"), doc.resolve("third-party.md"));
        writeControl(root, linux);
        normalise(root);
        Path deb = folder.resolve("dateline_" + version + "_" + debianArchitecture() + ".deb");
        Tools.start("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString());
        return deb;
    }

    private void writeControl(Path root, Path linux) throws IOException {
        String control = Files.readString(linux.resolve("control"))
                .replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", debianArchitecture())
                .replace("@SIZE@", Long.toString(Trees.size(root) / 1024));
        Path file = root.resolve("DEBIAN/control");
        Files.createDirectories(file.getParent());
        Files.writeString(file, control);
    }

    private static String debianArchitecture() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    /// Whatever the builder's umask.
    private static void normalise(Path root) throws IOException, InterruptedException {
        Tools.start("chmod", "-R", "u=rwX,go=rX", root.toString());
    }
}
