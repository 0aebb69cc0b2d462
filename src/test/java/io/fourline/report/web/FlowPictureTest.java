package io.fourline.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fourline.report.ChainFlow.LineFlow;
import io.fourline.report.web.FlowPicture.Band;
import io.fourline.report.web.FlowPicture.Node;
import io.fourline.shared.text.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FlowPictureTest {

    private static final List<LineFlow> FLOWS = List.of(
            new LineFlow(1, 2, 600),
            new LineFlow(1, 3, 200),
            new LineFlow(2, 1, 300),
            new LineFlow(2, 3, 400),
            new LineFlow(3, 2, 1));

    @Test
    void bandsAreAsWideAsTheirCounts() {
        List<Band> bands = FlowPicture.of(FLOWS).bands();

        assertThat((double) bands.get(0).thickness() / bands.get(2).thickness()).isCloseTo(2, within(0.05));
        assertThat((double) bands.get(0).thickness() / bands.get(1).thickness()).isCloseTo(3, within(0.1));
    }

    @Test
    void evenASingleMoveCanBeSeen() {
        assertThat(FlowPicture.of(FLOWS).bands().get(4).thickness()).isPositive();
    }

    @Test
    void bandsOfOneSideLieBelowEachOther() {
        List<Band> bands = FlowPicture.of(FLOWS).bands();

        assertThat(bands.get(1).y1() - bands.get(0).y1())
                .isEqualTo(bands.get(0).thickness()
                        - bands.get(0).thickness() / 2
                        + bands.get(1).thickness() / 2);
    }

    @Test
    void returnsHangBelowEveryLineAndDoNotTouch() {
        FlowPicture picture = FlowPicture.of(FLOWS);
        int lowest = picture.nodes().stream()
                .mapToInt(node -> node.y() + node.height())
                .max()
                .orElseThrow();
        List<Band> returns =
                picture.bands().stream().filter(band -> !band.isForward()).toList();

        assertThat(returns).hasSize(2).allSatisfy(band -> assertThat(band.lane() - band.thickness() / 2)
                .isGreaterThan(lowest));
        assertThat(returns.get(1).lane() - returns.get(1).thickness() / 2)
                .isGreaterThan(returns.get(0).lane() + returns.get(0).thickness() / 2);
        assertThat(picture.height()).isGreaterThan(returns.get(1).lane());
    }

    @Test
    void linesStandInTheirOrderFromTheLeft() {
        assertThat(FlowPicture.of(FLOWS).nodes()).extracting(Node::line).containsExactly(1, 2, 3);
        assertThat(FlowPicture.of(FLOWS).nodes()).extracting(Node::x).isSorted();
    }

    @Test
    void withoutMovesThereIsNothingToDraw() {
        assertThat(FlowDrawing.of(List.of(), Words.strict().in(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void theDrawingTellsEveryMoveInWords() {
        assertThat(FlowDrawing.of(FLOWS, Words.strict().in(Locale.ENGLISH)))
                .contains("Line 1 to line 2: 600")
                .contains("Line 3 to line 2: 1");
    }
}
