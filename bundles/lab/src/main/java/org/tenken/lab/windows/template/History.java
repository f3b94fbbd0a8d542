package org.tenken.lab.windows.template;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.system.Event;

/** The events that a host's System log holds since its start. */
public final class History {

    private static final String UPDATES = "Microsoft-Windows-WindowsUpdateClient";
    private static final int INFORMATION = 3;

    private History() {}

    /** Returns the events, oldest first, as the host's clock dates them. */
    public static List<Event> of(Identity identity, Instant hostTime) {
        Instant boot = hostTime.minus(Duration.ofMinutes(50));
        return List.of(
                event(1, "EventLog", 6009, boot, identity.system().version(), identity.system().version()),
                event(2, "EventLog", 6005, boot.plusSeconds(1), started(identity.language()), ""),
                event(3, UPDATES, 19, boot.plusSeconds(900), installed(identity.language()), "KB890830"));
    }

    private static Event event(long record, String source, int code, Instant time, String message, String inserted) {
        return new Event(record, "System", source, code, INFORMATION, time, message,
                inserted.isEmpty() ? List.of() : List.of(inserted));
    }

    private static String started(Language language) {
        return switch (language) {
            case ENGLISH -> "The Event log service was started.";
            case JAPANESE -> "イベント ログ サービスが開始されました。";
            case GERMAN -> "Der Ereignisprotokolldienst wurde gestartet.";
        };
    }

    private static String installed(Language language) {
        return switch (language) {
            case ENGLISH -> "Installation Successful: Windows successfully installed the following update: KB890830";
            case JAPANESE -> "インストールの成功: 次の更新プログラムが正しくインストールされました: KB890830";
            case GERMAN -> "Installation erfolgreich: Das folgende Update wurde installiert: KB890830";
        };
    }
}
