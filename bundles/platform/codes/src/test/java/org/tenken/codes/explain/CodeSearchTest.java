package org.tenken.codes.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.codes.Shipped;

class CodeSearchTest {

    private static final CodeSearch SEARCH = new CodeSearch(Shipped.snapshot());

    private static List<String> find(String text, int limit) {
        return SEARCH.find(text, limit, Locale.ENGLISH).stream().map(meaning -> meaning.subject().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({"0x80070422,0x80070422", "80070422,0x80070422", "1058,0x80070422", "-2147023838,0x80070422",
        "error_service_disabled,0x80070422", "SERVICE_DISABLED,0x80070422", "0x8024402c,0x8024402C",
        "sl_e_invalid_product_key,0xC004F050", "component store inconsistent,0x80073712"})
    void theFirstHitIsTheCodeThatWasMeant(String text, String code) {
        assertThat(find(text, 5)).startsWith(code);
    }

    @Test
    void aCodeThatIsStillBeingTypedFindsThoseThatBeginSo() {
        assertThat(find("8024402", 5)).allMatch(code -> code.startsWith("0x8024402"));
        assertThat(find("0x8007002", 50)).startsWith("0x80070020").contains("0x80070002");
    }

    @Test
    void everyWordMustOccur() {
        assertThat(find("proxy autodetection", 50)).contains("0x80072F94").doesNotContain("0x80072F86");
        assertThat(find("proxy zzzz", 50)).isEmpty();
    }

    @Test
    void eachCodeIsThereOnceAndNoMoreThanAskedFor() {
        assertThat(find("80072", 1_000)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(find("80072", 7)).hasSize(7);
        assertThat(find("", 7)).isEmpty();
    }

    @Test
    void readersOfJapaneseSearchInJapaneseAndInEnglish() {
        assertThat(SEARCH.find("プロキシ一覧", 5, Locale.JAPANESE)).singleElement()
                .satisfies(meaning -> assertThat(meaning.subject().text()).isEqualTo("0x80240030"));
        assertThat(SEARCH.find("wrong form", 5, Locale.JAPANESE)).isNotEmpty();
        assertThat(SEARCH.find("プロキシ一覧", 5, Locale.ENGLISH)).isEmpty();
    }
}
