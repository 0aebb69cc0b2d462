package io.fourline.cmdb.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.cmdb.model.ItemGraph.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The graph held as numbers answers as one that goes through all relations again and again, in circles too. */
class ItemGraphProperties {

    private static final List<String> CODES =
            IntStream.range(0, 12).mapToObj(i -> "CI-" + i).toList();

    @Property
    void aWalkComesToTheSameItemsByTheSameDepths(
            @ForAll("links") List<Relation> links, @ForAll("some") Set<String> from, @ForAll Direction direction) {
        Map<String, Integer> slow = new SlowGraph(links).depths(from, direction);

        Reach reach = graph(links).reach(from, direction);

        assertThat(CODES).allSatisfy(code -> assertThat(reach.depth(code)).isEqualTo(slow.getOrDefault(code, -1)));
        assertThat(reach.nearest(100))
                .isSortedAccordingTo(Comparator.comparingInt(Reached::depth).thenComparing(Reached::code))
                .hasSize(slow.size() - from.size())
                .hasSize(reach.size());
    }

    @Property
    void everyPathIsMadeOfRelationsAndAsLongAsTheItemIsFar(
            @ForAll("links") List<Relation> links, @ForAll("some") Set<String> from, @ForAll Direction direction) {
        Reach reach = graph(links).reach(from, direction);

        for (Reached reached : reach.nearest(100)) {
            List<PathStep> path = reach.path(reached.code()).orElseThrow();
            assertThat(path).hasSize(reached.depth() + 1);
            assertThat(from).contains(path.get(0).code());
            assertThat(path.stream().filter(step -> step.kind() == RelationKind.CONNECTED_TO))
                    .hasSizeLessThan(2);
            for (int i = 1; i < path.size(); i++) {
                assertThat(links).containsAnyElementsOf(between(path.get(i - 1).code(), path.get(i), direction));
            }
        }
    }

    @Property
    void whatIsAffectedStandsOnWhatAffectsIt(
            @ForAll("links") List<Relation> links,
            @ForAll("some") Set<String> from,
            @ForAll("some") Set<String> others) {
        ItemGraph graph = graph(links);

        boolean affects = others.stream().anyMatch(graph.reach(from, Direction.UP)::holds);
        boolean standsOn = from.stream().anyMatch(graph.reach(others, Direction.DOWN)::holds);

        assertThat(affects).isEqualTo(standsOn);
    }

    @Property
    void circlesAreTheItemsThatComeToOneAnother(@ForAll("links") List<Relation> links) {
        Set<Set<String>> circles =
                graph(links).cycles().stream().map(TreeSet::new).collect(Collectors.toSet());

        assertThat(circles).isEqualTo(new SlowGraph(links).circles(new HashSet<>(CODES)));
    }

    /** The relations that may lie between two items of a path, whichever way they are written. */
    private static List<Relation> between(String before, PathStep step, Direction direction) {
        Relation forth = new Relation(before, step.kind(), step.code());
        Relation back = new Relation(step.code(), step.kind(), before);
        if (step.kind() == RelationKind.CONNECTED_TO) {
            return List.of(forth, back);
        }
        boolean partOf = step.kind() == RelationKind.PART_OF;
        return List.of(partOf == (direction == Direction.UP) ? forth : back);
    }

    private static ItemGraph graph(List<Relation> links) {
        return ItemGraph.of(CODES.stream().map(code -> new Node(code, null)).toList(), links);
    }

    @Provide
    Arbitrary<List<Relation>> links() {
        Arbitrary<String> code = Arbitraries.of(CODES);
        return Combinators.combine(code, Arbitraries.of(RelationKind.class), code)
                .as(Relation::new)
                .filter(link -> !link.source().equals(link.target()))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Set<String>> some() {
        return Arbitraries.of(CODES).set().ofMinSize(1).ofMaxSize(3);
    }
}
