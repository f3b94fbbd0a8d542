package org.tenken.codes.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.codes.Code;

class CodeReaderTest {

    private static List<String> first(String text) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : new CodeReader().read(text)) {
            if (mention instanceof Mention.Number number && !number.codes().isEmpty()) {
                codes.add(number.codes().get(0).text());
            }
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0x80072F8F             | 0x80072F8F", "0X80072f8f             | 0x80072F8F",
        "80072F8F               | 0x80072F8F", "80072f8fh              | 0x80072F8F",
        "&H80072F8F             | 0x80072F8F", "(0x80072F8F)           | 0x80072F8F",
        "[80072F8F]             | 0x80072F8F", "0x80072F8F.            | 0x80072F8F",
        "\"0x80072F8F\"         | 0x80072F8F", "#0x80072F8F            | 0x80072F8F",
        "-2147012721            | 0x80072F8F", "2147954575             | 0x80072F8F",
        "0xFFFFFFFF80072F8F     | 0x80072F8F", "WindowsUpdate_80072F8F | 0x80072F8F",
        "WindowsUpdate_dt000_80072F8F ist | 0x80072F8F",
        "12175                  | 0x80072F8F", "0x2F8F                 | 0x80072F8F",
        "5                      | 0x80070005", "0x5                    | 0x80070005",
        "65535                  | 0x8007FFFF", "65536                  | 0x00010000",
        "2359302                | 0x00240006", "3010                   | 0x80070BC2",
        "0                      | 0x00000000", "-1                     | 0xFFFFFFFF",
        "4294967295             | 0xFFFFFFFF", "-2147483648            | 0x80000000",
        "80070005               | 0x80070005", "C004F074               | 0xC004F074",
        "-1073418124            | 0xC004F074", "3221549172             | 0xC004F074",
        "０ｘ８００７２Ｆ８Ｆ   | 0x80072F8F", "－2147012721           | 0x80072F8F"})
    void readsEverySpellingOfOneCode(String text, String code) {
        assertThat(first(text)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0xC1900101 - 0x20017", "0xC1900101-0x20017", "0xC1900101 0x20017", "0xC1900101, 0x20017",
        "C1900101 - 0x20017", "0xC1900101 – 0x20017", "0xC1900101 －0x20017", "0xc1900101 -0x20017",
        "The installation failed in the SAFE_OS phase: 0xC1900101 - 0x20017.",
        "インストールに失敗しました(0xC1900101 - 0x20017)。"})
    void readsAResultWithItsExtendCode(String text) {
        assertThat(first(text)).containsExactly("0xC1900101-0x20017");
    }

    @Test
    void readsSeveralCodesInOneText() {
        assertThat(first("5 0x80072EFD;-2145124329\n12175")).containsExactly(
                "0x80070005", "0x80072EFD", "0x80240017", "0x80072F8F");
        assertThat(first("first 0x80072EFD, then error 5, then C004F074")).containsExactly(
                "0x80072EFD", "0x80070005", "0xC004F074");
    }

    @Test
    void findsTheCodesOfAJapaneseEvent() {
        assertThat(first("正規チケットの取得に失敗しました (hr=0xC004C4A2) のテンプレート Id 66c92734-d682-4d71-983e-d6ec3f16059f"))
                .containsExactly("0xC004C4A2");
        assertThat(first("インストールの失敗: エラー 0x80240017 で次の更新プログラムのインストールに失敗しました: KB5034441。"))
                .containsExactly("0x80240017");
        assertThat(first("エラーコード：１２１７５")).containsExactly("0x80072F8F");
        assertThat(first("終了コードは 3010 です")).containsExactly("0x80070BC2");
        assertThat(first("戻り値：−2147012721")).containsExactly("0x80072F8F");
    }

    @Test
    void takesNothingElseInProseForACode() {
        assertThat(new CodeReader().read("On 2026-11-21 at 09:29:08 host 10.20.30.40 (build 10.0.19045.3803) wrote "
                + "{9482f4b4-e343-43b6-b170-9a65bc822c77} for S-1-5-21-3623811015-3361044348-30300820-1013, KB5034441, "
                + "2147483649 of 3, deadbeef, time.windows.com,0x9 and hrOffline = 0x00000000; process 80072005x"))
                .containsExactly(new Mention.Number("2147483649", List.of(Code.of(0x80000001)), List.of()));
    }

    @Test
    void offersTheMissingDigitOfSevenAndNothingElse() {
        Mention mention = new CodeReader().read("0x8007002").get(0);
        assertThat(mention).isInstanceOf(Mention.Number.class);
        Mention.Number number = (Mention.Number) mention;
        assertThat(number.codes()).isEmpty();
        assertThat(number.guesses()).contains(Code.of(0x80070002), Code.of(0x80070020)).doesNotHaveDuplicates();
        assertThat(number.guesses().get(0)).isEqualTo(Code.of(0x80007002));
    }

    @Test
    void readsSevenPlainDigitsAsDecimalFirst() {
        assertThat(new CodeReader().read("8007002")).satisfiesExactly(mention -> {
            Mention.Number number = (Mention.Number) mention;
            assertThat(number.codes()).containsExactly(Code.of(8007002));
            assertThat(number.guesses()).contains(Code.of(0x80070002));
        });
    }

    @Test
    void findsNoCodeInANumberOfMoreThan32Bits() {
        assertThat(new CodeReader().read("0x800700005")).containsExactly(
                new Mention.Number("0x800700005", List.of(), List.of()));
        assertThat(new CodeReader().read("99999999999")).containsExactly(
                new Mention.Number("99999999999", List.of(), List.of()));
    }

    @Test
    void findsSymbols() {
        assertThat(new CodeReader().read("wu_e_no_service")).containsExactly(new Mention.Symbol("WU_E_NO_SERVICE"));
        assertThat(new CodeReader().read("it said ERROR_ACCESS_DENIED and my_variable was 3"))
                .containsExactly(new Mention.Symbol("ERROR_ACCESS_DENIED"));
        assertThat(new CodeReader().read("HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)"))
                .containsExactly(new Mention.Symbol("ERROR_ACCESS_DENIED"));
    }

    @Test
    void findsEventNumbersAndHttpStatuses() {
        assertThat(new CodeReader().read("Source: Security-SPP, Event ID: 8209"))
                .containsExactly(new Mention.EventNumber("8209", 8209));
        assertThat(new CodeReader().read("ソース: Security-SPP　イベント ID：８２０８"))
                .containsExactly(new Mention.EventNumber("8208", 8208));
        assertThat(first("the proxy said HTTP 407")).containsExactly("0x80190197");
        assertThat(first("HTTP status 503 was returned")).containsExactly("0x801901F7");
    }

    @Test
    void readsAnExtendCodeThatStandsAlone() {
        assertThat(new CodeReader().read("0x20017")).containsExactly(new Mention.Extension("0x20017", 0x20017));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "0x", "hello", "こんにちは", "\u0000", "((((", "_", "__", "A_"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(first(text)).isEmpty();
    }

    @Test
    void endsOnHugeAndHostileTexts() {
        assertThat(first("0".repeat(3_000_000))).isEmpty();
        assertThat(first("A_".repeat(700_000))).isEmpty();
        assertThat(first("-".repeat(100_000) + " 0x80072F8F")).containsExactly("0x80072F8F");
        assertThat(first("1.".repeat(300_000) + " 0x80072F8F")).containsExactly("0x80072F8F");
        assertThat(new CodeReader().read("0x80072F8F\n".repeat(50_000))).hasSize(1_000);
    }
}
