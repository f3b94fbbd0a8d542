package org.tenken.console.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.FakeExplain;
import org.tenken.console.fake.Here;
import org.tenken.console.live.Live;
import org.tenken.console.port.Explain;

class CodesModelTest {
    private final Here here = new Here();
    private final FakeExplain service = new FakeExplain();
    private final Live<Optional<Explain>> explain = new Live<>(Optional.of(service));
    private final CodesModel model = new CodesModel(explain, here.threads());

    @Test
    void listsWhatIsKnownBeforeAnythingIsTyped() {
        assertThat(model.state().now().known()).isEqualTo(4);
        assertThat(model.state().now().entries()).hasSize(4);
        assertThat(model.state().now().page()).isEmpty();
    }

    @Test
    void explainsAPastedMessageAndListsTheCodeFirst() {
        model.search("エラー 0x80072F8F が発生しました");

        assertThat(model.state().now().page().orElseThrow().code()).isEqualTo("0x80072F8F");
        assertThat(model.state().now().entries().get(0).code()).isEqualTo("0x80072F8F");
    }

    @Test
    void opensACodeOfTheList() {
        model.open("0x80070422");

        assertThat(model.state().now().page().orElseThrow().code()).isEqualTo("0x80070422");
        assertThat(model.state().now().entries()).hasSize(4);
    }

    @Test
    void saysThatNothingMatches() {
        model.search("nonsense");

        assertThat(model.state().now().entries()).isEmpty();
        assertThat(model.state().now().page()).isEmpty();
        assertThat(model.state().now().searched()).isTrue();
    }

    @Test
    void believesTheLastSearchWhenAnEarlierOneAnswersLate() {
        here.hold();
        model.search("0x80070422");
        model.search("0x80072F8F");
        here.letGoNewestFirst();

        assertThat(model.state().now().page().orElseThrow().code()).isEqualTo("0x80072F8F");
    }

    @Test
    void takesInAPackThatIsDroppedInAndLetsItGoAgain() {
        model.search("0xE0000042");
        assertThat(model.state().now().page()).isEmpty();

        service.dropped = true;
        service.watchers.forEach(Runnable::run);
        assertThat(model.state().now().page().orElseThrow().meanings().get(0).verified()).isFalse();
        assertThat(model.state().now().known()).isEqualTo(5);

        service.dropped = false;
        service.watchers.forEach(Runnable::run);
        assertThat(model.state().now().page()).isEmpty();
        assertThat(model.state().now().known()).isEqualTo(4);
    }

    @Test
    void keepsThePageOpenWhenAnotherPackArrives() {
        model.open("0x80070422");

        service.dropped = true;
        service.watchers.forEach(Runnable::run);

        assertThat(model.state().now().page().orElseThrow().code()).isEqualTo("0x80070422");
    }

    @Test
    void letsGoOfAServiceThatIsGone() {
        explain.set(Optional.empty());

        assertThat(service.watchers).isEmpty();
        assertThat(model.state().now()).isEqualTo(CodesModel.State.EMPTY);
    }
}
