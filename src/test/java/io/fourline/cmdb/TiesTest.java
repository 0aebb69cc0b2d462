package io.fourline.cmdb;

import static io.fourline.cmdb.RelationKind.CONNECTED_TO;
import static io.fourline.cmdb.RelationKind.DEPENDS_ON;
import static io.fourline.cmdb.RelationKind.PART_OF;
import static io.fourline.cmdb.RelationKind.RUNS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.Tie.How;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.ItemGraph.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A shop's application on its server, the server's disk, and the switch that it is connected to. */
class TiesTest {

    private final ItemGraph graph = ItemGraph.of(
            List.of(
                    new Node("SHOP", "PAYMENTS"),
                    new Node("APP", "PAYMENTS"),
                    new Node("HOST", "HOSTING"),
                    new Node("DISK", null),
                    new Node("SWITCH", "NETWORK"),
                    new Node("OTHER-HOST", "HOSTING"),
                    new Node("ALONE", "ERP")),
            List.of(
                    new Relation("SHOP", DEPENDS_ON, "APP"),
                    new Relation("APP", RUNS_ON, "HOST"),
                    new Relation("DISK", PART_OF, "HOST"),
                    new Relation("HOST", CONNECTED_TO, "SWITCH"),
                    new Relation("OTHER-HOST", CONNECTED_TO, "SWITCH")));

    @Test
    void whatFailsWithADiskIsEverythingAboveIt() {
        Ties ties = new Ties(graph, Set.of("DISK"));

        assertThat(ties.withAffected()).containsExactly("DISK", "HOST", "APP", "SWITCH", "SHOP");
        assertThat(ties.affectedServices()).containsExactly("HOSTING", "NETWORK", "PAYMENTS");
        assertThat(ties.withStoodOn()).containsExactly("DISK");
    }

    @Test
    void aConnectionIsCrossedOnceAndNotTwice() {
        assertThat(new Ties(graph, Set.of("SWITCH")).withAffected())
                .containsExactly("SWITCH", "HOST", "OTHER-HOST", "APP", "SHOP");
        assertThat(new Ties(graph, Set.of("HOST")).holds("OTHER-HOST")).isFalse();
    }

    @Test
    void theTieSaysHowAndByWhichPath() {
        Ties ties = new Ties(graph, Set.of("APP"));

        Tie down = ties.to("DISK").orElseThrow();
        assertThat(down.how()).isEqualTo(How.STOOD_ON);
        assertThat(down.path())
                .containsExactly(
                        new PathStep("APP", null), new PathStep("HOST", RUNS_ON), new PathStep("DISK", PART_OF));
        assertThat(ties.to("SHOP").orElseThrow().how()).isEqualTo(How.AFFECTED);
        assertThat(ties.to("APP").orElseThrow().how()).isEqualTo(How.SAME);
        assertThat(ties.to("ALONE")).isEmpty();
    }

    @Test
    void ofSeveralTiesTheShortestIsTold() {
        Tie tie = new Ties(graph, Set.of("APP"))
                .to(List.of("DISK", "SHOP", "ALONE"))
                .orElseThrow();

        assertThat(tie.from()).isEqualTo("APP");
        assertThat(tie.to()).isEqualTo("SHOP");
    }

    @Test
    void aCodeThatNoItemBearsIsTiedToItselfOnly() {
        Ties ties = new Ties(graph, Set.of("GONE"));

        assertThat(ties.holds("GONE")).isTrue();
        assertThat(ties.withAffected()).containsExactly("GONE");
        assertThat(ties.to(List.of("GONE", "APP")).orElseThrow().how()).isEqualTo(How.SAME);
    }
}
