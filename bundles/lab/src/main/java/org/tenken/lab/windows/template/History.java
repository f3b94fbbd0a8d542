package org.tenken.lab.windows.template;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.system.Event;

/** The events that a host's System log holds since its start. */
public final class History {

    private static final String UPDATES = "Microsoft-Windows-WindowsUpdateClient";
    private static final String TOOL = "KB890830";
    private static final String IDENTIFIER = "{5C9D63A8-1C7A-4A3D-9B57-3A1C8E0B2F11}";
    private static final int ERROR = 1;
    private static final int INFORMATION = 3;

    private History() {}

    /**
     * Returns the events, oldest first, as the host's clock dates them.
     *
     * @param offset how far that clock is ahead of real time
     * @param failures the codes with which installing updates failed, such as {@code 0x80072f8f}
     */
    public static List<Event> of(Identity identity, Duration offset, List<String> failures) {
        Instant boot = identity.booted().plus(offset);
        Language language = identity.language();
        List<Event> events = new ArrayList<>(List.of(
                event(1, "EventLog", 6009, INFORMATION, boot, identity.system().version(),
                List.of(identity.system().version())),
                event(2, "EventLog", 6005, INFORMATION, boot.plusSeconds(1), started(language), List.of()),
                event(3, UPDATES, 19, INFORMATION, boot.plusSeconds(900), installed(language),
                List.of(TOOL, IDENTIFIER, "200"))));
        for (String failure : failures) {
            events.add(event(events.size() + 1, UPDATES, 20, ERROR, boot.plusSeconds(1800 + 60L * events.size()),
                    failed(language, failure), List.of(failure, TOOL, IDENTIFIER, "200")));
        }
        return events;
    }

    private static Event event(long record, String source, int code, int type, Instant time, String message,
            List<String> inserted) {
        return new Event(record, "System", source, code, type, time, message, inserted);
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
            case ENGLISH -> "Installation Successful: Windows successfully installed the following update: " + TOOL;
            case JAPANESE -> "インストールの成功: 次の更新プログラムが正しくインストールされました: " + TOOL;
            case GERMAN -> "Installation erfolgreich: Das folgende Update wurde installiert: " + TOOL;
        };
    }

    private static String failed(Language language, String code) {
        return switch (language) {
            case ENGLISH -> "Installation Failure: Windows failed to install the following update with error " + code
                    + ": " + TOOL;
            case JAPANESE -> "インストールの失敗: エラー " + code + " で次の更新プログラムのインストールに失敗しました: " + TOOL;
            case GERMAN -> "Installationsfehler: Die Installation des folgenden Updates ist mit Fehler " + code
                    + " fehlgeschlagen: " + TOOL;
        };
    }
}
