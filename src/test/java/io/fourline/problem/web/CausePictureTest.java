package io.fourline.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.problem.Cause;
import io.fourline.problem.CauseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausePictureTest {

    @Test
    void everyNodeStandsRightOfWhatItExplainsAndBesideTheMiddleOfItsCauses() {
        CausePicture picture = CausePicture.of("It fails", List.of(node(1, null), node(2, 1), node(3, 1)));

        assertThat(picture.getNodes()).extracting(CausePicture.Node::id).containsExactly(0, 1, 2, 3);
        assertThat(picture.getNodes()).extracting(CausePicture.Node::depth).containsExactly(0, 1, 2, 2);
        assertThat(picture.getTies()).hasSize(3);
        CausePicture.Node middle = picture.getNodes().get(1);
        assertThat(middle.y())
                .isEqualTo((picture.getNodes().get(2).y()
                                + picture.getNodes().get(3).y())
                        / 2);
        assertThat(picture.getNodes()).allSatisfy(node -> {
            assertThat(node.x() + CausePicture.WIDTH).isLessThan(picture.getWidth());
            assertThat(node.y() + CausePicture.HEIGHT).isLessThan(picture.getHeight());
        });
    }

    @Test
    void nothingAnalysedIsNoPicture() {
        assertThat(CausePicture.of("It fails", List.of()).isBare()).isTrue();
    }

    @Test
    void longTextsAreCutToWhatTheBoxHolds() {
        Cause wordy = new Cause(1, null, CauseKind.CAUSE, "x".repeat(90) + " and so on ".repeat(9), null);

        assertThat(CausePicture.of("It fails", List.of(wordy)).getNodes().get(1).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(30))
                .last()
                .asString()
                .endsWith("…");
    }

    private static Cause node(int id, Integer parent) {
        return new Cause(id, parent, CauseKind.CAUSE, "Because " + id, null);
    }
}
