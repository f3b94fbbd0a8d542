package org.tenken.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;

/** Stands in for the lab: keeps the same files and ends when it is told to. */
public final class Lab {

    private Lab() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.get(0).equals("manifest")) {
            System.out.print("{\"hosts\":[]}" + String.join("", words.subList(5, words.size())));
            return;
        }
        if (words.contains("broken=yes")) {
            System.err.println("cannot bind");
            System.exit(3);
        }
        Path folder = Path.of(words.get(words.indexOf("--directory") + 1));
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Files.writeString(folder.resolve("login.json"), "{\"user\":\"admin\",\"password\":\"secret\"}");
            Files.writeString(folder.resolve("starts"), "x", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
            Path draft = Files.writeString(folder.resolve("fleet.new"), "{\"pid\":" + ProcessHandle.current().pid()
                    + ",\"hosts\":[{\"name\":\"lab-0001\",\"address\":\"127.1.0.1\",\"port\":5985,\"tlsPort\":5986}]}");
            Files.move(draft, folder.resolve("fleet.json"), StandardCopyOption.ATOMIC_MOVE);
            while (Files.notExists(folder.resolve("stop"))) {
                watch.take().pollEvents();
                folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
                if (Files.notExists(folder)) {
                    return;
                }
            }
        }
    }
}
