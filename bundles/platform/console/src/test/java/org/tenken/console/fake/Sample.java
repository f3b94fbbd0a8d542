package org.tenken.console.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tenken.console.port.Evidence;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Status;
import org.tenken.console.port.Title;

/** A small made-up fleet for tests, the same at every start. */
public final class Sample {
    private static final List<String> SYSTEMS = List.of("Windows Server 2016", "Windows Server 2019", "Windows Server 2022", "Windows 11 23H2", "Windows 10 22H2");

    private Sample() {}

    private record Both(String english, String japanese) implements Phrase {
        @Override
        public String in(Locale locale) {
            return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
        }
    }

    public static Phrase both(String english, String japanese) {
        return new Both(english, japanese);
    }

    public static List<Title> checks() {
        return List.of(
                new Title("time.clock", both("Clock is right", "時計が正しい"), "time", "org.tenken.time"),
                new Title("time.source", both("Time source answers", "時刻源の応答"), "time", "org.tenken.time"),
                new Title("network.dns", both("Names resolve", "名前解決"), "network", "org.tenken.network"),
                new Title("network.gateway", both("Gateway is set", "ゲートウェイの設定"), "network", "org.tenken.network"),
                new Title("network.proxy", both("WinHTTP proxy fits", "WinHTTP プロキシ"), "network", "org.tenken.network"),
                new Title("network.reach", both("Update hosts answer", "更新サーバーへの到達"), "network", "org.tenken.network"),
                new Title("services.update", both("Update services can start", "更新サービスの起動"), "services", "org.tenken.services"),
                new Title("services.bits", both("BITS can start", "BITS の起動"), "services", "org.tenken.services"),
                new Title("services.installer", both("Installer can start", "インストーラーの起動"), "services", "org.tenken.services"));
    }

    public static List<Host> hosts(int count) {
        List<Host> hosts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            hosts.add(new Host(String.format("lab-%04d", i), "127.1." + i / 250 + "." + i % 250, i % 3 == 0 ? List.of("tokyo", "sql") : List.of("osaka")));
        }
        return hosts;
    }

    public static HostResult result(Host host) {
        Random random = new Random(host.name().hashCode() * 31L);
        String system = SYSTEMS.get(random.nextInt(SYSTEMS.size()));
        if (random.nextInt(13) == 0) {
            return new HostResult(host.name(), "", Optional.of(both(
                    "Port 5985 does not answer. Is WinRM on, and does the firewall let it through?",
                    "ポート 5985 が応答しません。WinRM が有効か、ファイアウォールを確認してください。")), List.of());
        }
        return new HostResult(host.name(), system, Optional.empty(), checks().stream().map(check -> finding(check, random.nextInt(100))).toList());
    }

    public static Finding finding(Title check, int draw) {
        if (draw < 8 && check.id().equals("services.update")) {
            return new Finding(check.id(), Status.FAIL, both("The Windows Update service (wuauserv) is disabled, so updates stop with 0x80070422.",
                    "Windows Update サービス (wuauserv) が無効のため、更新が 0x80070422 で停止します。"),
                    List.of(new Evidence("StartMode", "Disabled"), new Evidence("State", "Stopped")), List.of("services.enable"), List.of());
        }
        if (draw < 14 && check.id().equals("time.clock")) {
            return new Finding(check.id(), Status.FAIL, both("The clock is 3 h 12 min off: TLS, updates and activation fail.",
                    "時計が 3 時間 12 分ずれています。TLS、更新、ライセンス認証が失敗します。"),
                    List.of(new Evidence("offset", "PT3H12M"), new Evidence("limit", "PT1H")), List.of("time.resync"), List.of());
        }
        if (draw < 12) {
            return new Finding(check.id(), Status.WARN, both("Only one of two name servers answers.", "ネームサーバー 2 台のうち 1 台しか応答しません。"),
                    List.of(new Evidence("server", "10.20.3.3"), new Evidence("answer", "timed out")), List.of(), List.of());
        }
        if (draw == 99) {
            return new Finding(check.id(), Status.NOT_CHECKED, both("The class Win32_Service could not be read.", "クラス Win32_Service を読み取れませんでした。"), List.of(), List.of(), List.of());
        }
        if (draw > 94) {
            return new Finding(check.id(), Status.NOT_APPLICABLE, both("No proxy is set.", "プロキシは設定されていません。"), List.of(), List.of(), List.of());
        }
        return new Finding(check.id(), Status.OK, both("As it should be.", "問題ありません。"), List.of(new Evidence("value", "ok")), List.of(), List.of());
    }

    public static Map<String, Title> fixes() {
        return Map.of("time.resync", new Title("time.resync", both("Put the time service back to work", "時刻サービスを復旧する"), "time", "org.tenken.time"),
                "services.enable", new Title("services.enable", both("Enable and start the Windows Update service", "Windows Update サービスを有効にして開始"), "services", "org.tenken.services"),
                "network.proxy.set", new Title("network.proxy.set", both("Set the WinHTTP proxy", "WinHTTP プロキシを設定"), "network", "org.tenken.network"));
    }
}
