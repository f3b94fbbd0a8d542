package org.tenken.console.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Phrase;

/** Knows four codes, and a fifth from a pack that can be dropped in. */
public final class FakeExplain implements Explain {
    public final List<Runnable> watchers = new ArrayList<>();
    public boolean dropped;

    @Override
    public List<Page> explain(String text) {
        String wanted = text.toUpperCase(Locale.ROOT);
        return pages().filter(page -> wanted.contains(page.code().toUpperCase(Locale.ROOT).substring(2))
                || page.meanings().stream().anyMatch(meaning -> wanted.contains(meaning.symbol()))).toList();
    }

    @Override
    public List<Entry> search(String text, int max) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return pages().map(page -> new Entry(page.code(), page.meanings().get(0).symbol(), page.meanings().get(0).text(), page.meanings().get(0).verified()))
                .filter(entry -> (entry.code() + entry.symbol() + entry.meaning().in(Locale.ENGLISH)).toLowerCase(Locale.ROOT).contains(wanted)).limit(max).toList();
    }

    @Override
    public int count() {
        return (int) pages().count();
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    private Stream<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(
                page("0x80072F8F", "ERROR_INTERNET_SECURE_FAILURE", "WinINet", "A certificate was not accepted, most often because the clock is wrong.",
                        "証明書が受け入れられませんでした。多くの場合、時計が正しくないことが原因です。", List.of(clock(), network())),
                page("0x80070422", "ERROR_SERVICE_DISABLED", "Win32", "The service cannot be started because it is disabled.",
                        "サービスが無効になっているため開始できません。", List.of()),
                page("0x80072EFD", "ERROR_INTERNET_CANNOT_CONNECT", "WinINet", "The connection to the server failed.", "サーバーに接続できませんでした。", List.of(network())),
                page("0x8024402C", "WU_E_PT_WINHTTP_NAME_NOT_RESOLVED", "Windows Update", "The name of the proxy or of the server was not resolved.",
                        "プロキシまたはサーバーの名前を解決できませんでした。", List.of(network()))));
        if (dropped) {
            Meaning meaning = new Meaning("ACME_E_TAPE", "Acme Backup", Sample.both("The tape is full.", "テープがいっぱいです。"), Phrase.of("unproven"), "com.acme.backup", false);
            pages.add(new Page("0xE0000042", List.of(), List.of(meaning), List.of(), Optional.empty()));
        }
        return pages.stream();
    }

    private static Page page(String code, String symbol, String component, String english, String japanese, List<Cause> causes) {
        int number = (int) Long.parseLong(code.substring(2), 16);
        List<Part> parts = List.of(
                new Part(Sample.both("Decimal", "10 進"), Phrase.of(number + " / " + Integer.toUnsignedString(number))),
                new Part(Sample.both("Severity", "重大度"), Sample.both("failure", "失敗")),
                new Part(Sample.both("Facility", "機能"), Phrase.of("7 FACILITY_WIN32")),
                new Part(Sample.both("Code", "コード"), Phrase.of(String.valueOf(number & 0xFFFF))));
        return new Page(code, parts, List.of(new Meaning(symbol, component, Sample.both(english, japanese), Phrase.of("documented; winerror.h"), "org.tenken.update", true)), runbooks(causes), Optional.empty());
    }

    private static List<Runbook> runbooks(List<Cause> causes) {
        Part advice = new Part(Sample.both("Changing networks", "ネットワークが変わる"), Sample.both("Import the user's proxy at each change.", "変わるたびにユーザーのプロキシを取り込みます。"));
        Phrase lesser = Sample.both("Antivirus software: rarely, and only with its own proxy.", "ウイルス対策ソフト: 独自のプロキシを使う場合だけで、まれです。");
        return causes.isEmpty() ? List.of() : List.of(new Runbook(Sample.both("A secure connection fails", "安全な接続に失敗する"), "org.tenken.time", true, causes, List.of(advice), List.of(lesser)));
    }

    private static Cause clock() {
        return new Cause("time.clock", Sample.both("Clock is right", "時計が正しい"),
                Sample.both("A certificate is only valid between two dates; a wrong clock makes every one of them look expired.",
                        "証明書には有効期間があります。時計がずれていると、すべて期限切れに見えます。"),
                List.of(Sample.fixes().get("time.resync")), true);
    }

    private static Cause network() {
        return new Cause("network.proxy", Sample.both("WinHTTP proxy fits", "WinHTTP プロキシ"),
                Sample.both("The browser works and Windows Update fails when WinHTTP knows another proxy.", "ブラウザーは動くのに更新が失敗する場合、WinHTTP のプロキシが異なることがあります。"),
                List.of(), true);
    }
}
