package org.tenken.engine.change.kept;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tenken.engine.operation.HostOperation;

/**
 * The operations as files, one each.
 *
 * <p>A file is written beside its place, forced to the disk and moved over the old one, and then the folder is forced
 * too: after a kill or a power cut there is the old text or the new one, never a mix.
 */
public final class OperationFiles {

    private static final Pattern NAME = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9a-f]{4}\\.json");
    private static final String ENDING = ".json";

    private final Path folder;
    private final Json json = new Json();
    private final RecordWriter writer = new RecordWriter();

    public OperationFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns whether a text is an operation's id, and so may name a file. */
    public static boolean named(String id) {
        return NAME.matcher(id + ENDING).matches();
    }

    /** Returns the file of an operation. */
    public Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    /** Returns the text of one host's part. */
    public Json.Written part(HostOperation host) {
        return json.written(writer.tree(host, HostOperation.class));
    }

    /** Writes an operation; when it returns, the text is on the disk. */
    public void write(Kept kept) throws IOException {
        write(kept, kept.operation().hosts().stream().map(this::part).toList());
    }

    /**
     * Writes an operation whose hosts were put into words before.
     *
     * @param kept the operation; its hosts do not matter
     * @param hosts the hosts' parts
     */
    public void write(Kept kept, List<Json.Written> hosts) throws IOException {
        Kept bare = new Kept(kept.schemaVersion(), kept.process(), kept.operation().with(List.of()));
        Map<String, Object> tree = map(writer.tree(bare, Kept.class));
        map(tree.get("operation")).put("hosts", hosts);
        write(kept.operation().id(), tree);
    }

    private void write(String id, Object tree) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(id + ".new");
        try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING), ownerOnly())) {
            OutputStream out = new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)));
            json.write(tree, out);
            channel.force(true);
        }
        Files.move(fresh, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Which hosts have which trouble is nobody else's business. */
    private FileAttribute<?>[] ownerOnly() {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    private void forceFolder() throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Reads an operation. */
    public Kept read(String id) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file(id)))) {
            Kept kept = new RecordReader().value(json.read(in), Kept.class);
            if (kept.schemaVersion() != Kept.SCHEMA || !kept.operation().id().equals(id)) {
                throw new IOException("it is of another version, or another operation's");
            }
            return kept;
        }
    }

    /** Returns the ids of all operations, newest first. */
    public List<String> ids() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder");
        }
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> NAME.matcher(name).matches())
                    .forEach(name -> ids.add(name.substring(0, name.length() - ENDING.length())));
        }
        ids.sort(Comparator.reverseOrder());
        return ids;
    }

    /** The generator closes what it writes to, before the channel could be forced. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
