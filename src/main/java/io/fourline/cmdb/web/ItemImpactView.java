package io.fourline.cmdb.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Direction;
import io.fourline.cmdb.ItemSurroundings;
import io.fourline.cmdb.ItemSurroundings.Neighbour;
import io.fourline.cmdb.ItemSurroundings.Surroundings;
import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.Relation;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Whom the item on the page concerns and what it stands on, as a picture and as tables. */
@Named
@RequestScoped
public class ItemImpactView {

    private static final int SHOWN = 100;

    @Inject
    ItemView itemView;

    @Inject
    ItemSurroundings surroundings;

    @Inject
    Catalog catalog;

    @Inject
    Reader reader;

    private Surroundings up;
    private Surroundings down;
    private ImpactPicture picture;

    /** What fails with the item. */
    public Surroundings getUp() {
        if (up == null) {
            up = surroundings.of(itemView.getChosen(), Direction.UP, SHOWN);
        }
        return up;
    }

    /** What the item stands on. */
    public Surroundings getDown() {
        if (down == null) {
            down = surroundings.of(itemView.getChosen(), Direction.DOWN, SHOWN);
        }
        return down;
    }

    /** Whether it concerns no other item at all. */
    public boolean isAlone() {
        return getUp().total() + getDown().total() == 0;
    }

    public ImpactPicture getPicture() {
        if (picture == null) {
            ImpactPicture drawn = new ImpactPicture(
                    itemView.getRecord(), getUp(), getDown(), count -> words().of("impact.more", count));
            drawn.link(surroundings.among(drawn.codes()), this::sentence);
            picture = drawn;
        }
        return picture;
    }

    /** Names of the services that fail, wholly or in part, with the item. */
    public String getServices() {
        return getUp().services().stream().map(catalog::serviceName).collect(Collectors.joining(", "));
    }

    /** The way to an item in words, without the item that it begins at. */
    public String way(Neighbour one) {
        return one.path().stream().skip(1).map(PathStep::code).collect(Collectors.joining(" → "));
    }

    private String sentence(Relation relation) {
        return relation.source() + " " + words().of("relation." + relation.kind() + ".forth") + " " + relation.target();
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }

    /** Lists of neighbours with the key of their words, so that both tables are one. */
    public List<Side> getSides() {
        return List.of(new Side("up", getUp()), new Side("down", getDown()));
    }

    /** One direction of the impact. */
    public record Side(String key, Surroundings found) {}
}
