import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files and folders: copied, packed, unpacked, weighed.
final class Trees {
    private Trees() {}

    static void copy(Path file, Path folder) throws IOException {
        copyAs(file, folder.resolve(file.getFileName()));
    }

    static void copyAs(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /// Without a time in its head, so that two builds are alike.
    static void gzip(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
            out.write(Files.readAllBytes(file));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    static long size(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// The one file of that name, in whatever folder of the jar it is.
    static void extract(Path jar, String name, Path folder) throws IOException {
        try (JarFile all = new JarFile(jar.toFile())) {
            ZipEntry file = all.stream().filter(entry -> entry.getName().endsWith("/" + name)).findFirst().orElseThrow();
            Files.write(folder.resolve(name), all.getInputStream(file).readAllBytes());
        }
    }

    static void unpack(Path jar, Path classes, Path natives) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                boolean isNative = name.matches("[^/]+\\.(so|dll|dylib)");
                if (entry.isDirectory() || name.startsWith("META-INF/")) {
                    continue;
                }
                Path file = (isNative ? natives : classes).resolve(name).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// The same jar with nothing in it compressed, or all.
    ///
    /// @param wherever without the manifest's class path, which is that of another layout: each jar named there would be
    /// looked for at each start
    /// @param left the names of what is left out
    static void repack(Path jar, Path target, boolean compressed, boolean wherever, Pattern left) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setMethod(compressed ? ZipOutputStream.DEFLATED : ZipOutputStream.STORED);
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (left.matcher(entry.getName()).matches()) {
                    continue;
                }
                byte[] bytes = in.readAllBytes();
                if (wherever && entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    bytes = withoutClassPath(bytes);
                }
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                copy.setSize(bytes.length);
                copy.setCrc(sum.getValue());
                out.putNextEntry(copy);
                out.write(bytes);
            }
        }
    }

    private static byte[] withoutClassPath(byte[] manifest) throws IOException {
        Manifest changed = new Manifest(new ByteArrayInputStream(manifest));
        changed.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        changed.write(out);
        return out.toByteArray();
    }
}
