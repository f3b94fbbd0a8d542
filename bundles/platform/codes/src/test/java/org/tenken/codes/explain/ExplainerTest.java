package org.tenken.codes.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.codes.Meaning;
import org.tenken.codes.Severity;
import org.tenken.codes.Shipped;
import org.tenken.codes.structure.Form;
import org.tenken.codes.structure.Structure;

/** The traps of published tables, and everything people paste. */
class ExplainerTest {

    private static final Explainer EXPLAINER = new Explainer(Shipped.snapshot());

    private static Explanation one(String text) {
        List<Explanation> explanations = EXPLAINER.explain(text);
        assertThat(explanations).hasSize(1);
        return explanations.get(0);
    }

    private static List<String> symbols(Explanation explanation) {
        return explanation.meanings().stream().flatMap(meaning -> meaning.symbols().stream()).toList();
    }

    private static List<String> subjects(String text) {
        return EXPLAINER.explain(text).stream().map(explanation -> explanation.subject().text()).toList();
    }

    @Test
    void winHttpSpeaksBeforeWinInetAndActivationLast() {
        assertThat(one("12175").meanings()).extracting(meaning -> meaning.component().id())
                .containsExactly("winhttp", "wininet", "activation");
        assertThat(one("0x80072EFD").meanings()).extracting(meaning -> meaning.component().id())
                .containsExactly("winhttp", "activation");
    }

    @Test
    void theLastFourDigitsAloneDecideNothing() {
        assertThat(symbols(one("0xC1900107"))).containsExactly("MOSETUP_E_CLEANUP_PENDING");
        assertThat(one("0xC1900107").structure().orElseThrow().form()).isEqualTo(Form.HRESULT);
        assertThat(one("0x80240005").meanings()).noneMatch(meaning -> symbolsOf(meaning).contains("ACCESS_DENIED"));
    }

    private static String symbolsOf(Meaning meaning) {
        return String.join(" ", meaning.symbols());
    }

    @Test
    void httpDigitsFollowTheHeaderAndNotThePageThatIsOffByOne() {
        assertThat(one("0x80244020").meanings().get(0).text().english()).startsWith("HTTP 501");
        assertThat(one("0x80244022").meanings().get(0).text().english()).startsWith("HTTP 503");
        assertThat(one("0x80244023").meanings().get(0).text().english()).startsWith("HTTP 504");
    }

    @Test
    void bothSpellingsOfASymbolAreKnown() {
        assertThat(subjects("WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL")).containsExactly("0x80244022");
        assertThat(subjects("WU_E_PT_HTTP_STATUS_SERVICE_UNAVAILABLE")).containsExactly("0x80244022");
        assertThat(subjects("TIME_OUT_ERRORS")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0xC1900210,SUCCESS,true", "0x00240006,SUCCESS,false", "2359302,SUCCESS,false", "3010,SUCCESS,true",
        "1641,SUCCESS,true", "0xC004F065,INFORMATION,true", "0x4004F065,INFORMATION,false", "0,SUCCESS,false",
        "0x800F081E,ERROR,false", "3017,ERROR,false"})
    void successInDisguiseIsFlaggedAndAmbiguityIsNoSuccess(String code, Severity severity, boolean disguised) {
        assertThat(one(code).severity()).isEqualTo(severity);
        assertThat(one(code).isSuccessInDisguise()).isEqualTo(disguised);
    }

    @ParameterizedTest
    @CsvSource({"0xC004F040, 0x4004F040", "0x8004F050, 0xC004F050", "0xC0240017, 0x80240017", "0x00070005, 0x80070005",
        "0xC0070005, 0x80070005"})
    void aCodeThatDiffersInSeverityAloneIsFoundAndSaid(String code, String listed) {
        Explanation explanation = one(code);
        assertThat(explanation.match()).isEqualTo(Match.OTHER_SEVERITY);
        assertThat(explanation.relative().text()).isEqualTo(listed);
        assertThat(explanation.subject().text()).isEqualTo(code);
    }

    @Test
    void theDocumentsSpellingOfTheGraceCodeIsListedBesideTheHeaders() {
        assertThat(one("0xC004F065").match()).isEqualTo(Match.LISTED);
        assertThat(subjects("SL_I_NONGENUINE_GRACE_PERIOD")).containsExactlyInAnyOrder("0x4004F065", "0xC004F065");
    }

    @Test
    void withoutFacilityTheSeverityBitsAreNotIgnored() {
        assertThat(one("0x80000022").match()).isEqualTo(Match.UNLISTED);
        assertThat(one("0xC0000022").match()).isEqualTo(Match.LISTED);
    }

    @Test
    void aWrappedStatusIsUnwrapped() {
        Explanation explanation = one("0xD0000022");
        assertThat(explanation.match()).isEqualTo(Match.UNWRAPPED);
        assertThat(symbols(explanation)).containsExactly("STATUS_ACCESS_DENIED");
        assertThat(explanation.structure().orElseThrow().form()).isEqualTo(Form.WRAPPED_NTSTATUS);
    }

    @Test
    void aBareThirteenIsAWin32CodeAndNoEvent() {
        assertThat(subjects("13")).containsExactly("0x8007000D");
        assertThat(symbols(one("13"))).startsWith("ERROR_INVALID_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows Activation Technologies 13",
        "Source: Windows Activation Technologies  Event ID: 13",
        "Windows のライセンス認証テクノロジ 13", "アプリケーション　Windows のライセンス認証テクノロジ　１３　正規品の検証の結果"})
    void thirteenWithItsSourceIsTheEvent(String text) {
        assertThat(subjects(text)).containsExactly("event:Windows Activation Technologies:13");
    }

    @ParameterizedTest
    @CsvSource({"Security-SPP 8209,8209", "Microsoft-Windows-Security-SPP/8208,8208", "'Event 8196, Security-SPP',8196",
        "Microsoft Windows セキュリティ SPP 8209,8209", "'ログの名前: Application ソース: Microsoft-Windows-Security-SPP 日付: "
        + "2019/01/08 19:05:11 イベント ID: 8196 タスクのカテゴリ: なし',8196"})
    void anEventIsFoundByItsSourceInEitherLanguage(String text, int id) {
        assertThat(subjects(text)).containsExactly("event:Microsoft-Windows-Security-SPP:" + id);
    }

    @Test
    void aNumberNearTheSourceThatIsNotTheEventIsNone() {
        assertThat(subjects("Security-SPP started 82090 times")).isEmpty();
        assertThat(subjects("Security-SPP event 900, then something else 8209")).isEmpty();
    }

    @Test
    void aPastedEventGivesTheCodeInsideItAndTheEvent() {
        assertThat(subjects("アプリケーション Microsoft Windows セキュリティ SPP 8208 正規チケットの取得に失敗しました (hr = 0xC004C4A2) "
                + "のテンプレート Id 66c92734-d682-4d71-983e-d6ec3f16059f"))
                .containsExactly("0xC004C4A2", "event:Microsoft-Windows-Security-SPP:8208");
    }

    @Test
    void aListedPairSpeaksFirstAndItsResultAfterIt() {
        Explanation explanation = one("0xC1900101 - 0x20017");
        assertThat(explanation.match()).isEqualTo(Match.LISTED);
        assertThat(explanation.meanings()).extracting(meaning -> meaning.subject().text())
                .containsExactly("0xC1900101-0x20017", "0xC1900101");
    }

    @Test
    void anUnlistedPairSpeaksThroughItsResult() {
        Explanation explanation = one("0xC1900101 - 0x20007");
        assertThat(explanation.match()).isEqualTo(Match.RESULT_ONLY);
        assertThat(symbols(explanation)).containsExactly("MOSETUP_E_SETUP_PLATFORM");
        assertThat(explanation.structure().flatMap(Structure::extend).orElseThrow().operationName())
                .isEqualTo("INSTALL_DRIVERS");
    }

    @Test
    void sevenDigitsAreAskedBackAndNeverBelieved() {
        List<Explanation> explanations = EXPLAINER.explain("0x8007002");
        assertThat(explanations).allMatch(Explanation::guessed).hasSizeBetween(1, 3);
        assertThat(explanations.get(0).subject().text()).isEqualTo("0x80070002");
        assertThat(EXPLAINER.explain("0x8072F8F").get(0).subject().text()).isEqualTo("0x80072F8F");
        assertThat(EXPLAINER.explain("0x1234567")).isEmpty();
    }

    @Test
    void aPlainNumberOfEightDigitsIsReadAsBitsWhereThatIsListed() {
        assertThat(subjects("80070005")).containsExactly("0x80070005");
    }

    @Test
    void anUnlistedCodeStillHasAStructure() {
        Explanation explanation = one("0x80249FFF");
        assertThat(explanation.match()).isEqualTo(Match.UNLISTED);
        assertThat(explanation.meanings()).isEmpty();
        assertThat(explanation.structure().orElseThrow().zone()).contains("zone.windows-update.inventory");
    }

    @Test
    void interfacesShareNumbersAndEachListedSpeakerIsNamed() {
        assertThat(one("0x80041315").meanings()).extracting(meaning -> meaning.component().id())
                .containsExactly("task-scheduler");
        assertThat(one("0x80041002").meanings()).extracting(meaning -> meaning.component().id())
                .containsExactly("wmi");
    }

    @Test
    void theNotGenuineCodeSpeaksDifferentlyByBuild() {
        assertThat(one("0xC004F200").meanings()).extracting(meaning -> meaning.builds().text())
                .containsExactly("7600-7601", "9200-");
    }

    @Test
    void oneCodeInTwoSpellingsIsExplainedOnce() {
        assertThat(subjects("0x80072F8F -2147012721 12175 ERROR_WINHTTP_SECURE_FAILURE")).containsExactly("0x80072F8F");
    }

    @Test
    void severalCodesKeepTheOrderOfTheText() {
        assertThat(subjects("C004F074, 0x80072EFD and error 5"))
                .containsExactly("0xC004F074", "0x80072EFD", "0x80070005");
    }
}
