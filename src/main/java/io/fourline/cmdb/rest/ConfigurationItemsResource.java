package io.fourline.cmdb.rest;

import io.fourline.cmdb.ItemAdministration;
import io.fourline.cmdb.ItemFilter;
import io.fourline.cmdb.ItemFilter.Belonging;
import io.fourline.cmdb.ItemFilter.Ending;
import io.fourline.cmdb.ItemFilter.Ends;
import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.cmdb.rest.ItemBody.NewItem;
import io.fourline.identity.Acting;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

/** The things that can break; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/configuration-items")
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationItemsResource {

    private static final String ME = "me";

    @Inject
    ItemReading reading;

    @Inject
    ItemAdministration administration;

    @Inject
    Acting acting;

    @GET
    @Filter(name = "q", says = "Part of a code, name, serial, location or supplier.")
    @Filter(name = "type", type = ItemType.class)
    @Filter(name = "status", type = ItemStatus.class)
    @Filter(name = "service", says = "Code of the service they belong to.")
    @Filter(name = "owner", says = "Account name of who answers for them, or 'me'.")
    @Filter(name = "team", says = "Code of the team that looks after them.")
    @Filter(name = "organisation", says = "Code of the organisation they belong to.")
    @Filter(name = "supplier", says = "Part of the supplier's name.")
    @Filter(name = "location", says = "Part of the location.")
    @Filter(name = "relatedTo", says = "Code of an item that they are related to.")
    @Filter(name = "active", type = Boolean.class)
    @Filter(name = "ends", type = Ends.class, says = "What the days are of; either will do where it is left out.")
    @Filter(name = "endsFrom", type = LocalDate.class, says = "The first day on which warranty or contract may end.")
    @Filter(name = "endsTo", type = LocalDate.class, says = "The last day on which warranty or contract may end.")
    @Says("The configuration items, by code.")
    public Page<ItemRecord> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        ItemFilter filter = new ItemFilter(
                query.text("q").orElse(null),
                query.constant("type", ItemType.class).orElse(null),
                query.constant("status", ItemStatus.class).orElse(null),
                query.bool("active").orElse(null),
                belonging(query),
                ending(query));
        PageRequest page = query.page("configuration-items " + filter);
        query.done();
        String after = page.after().map(cursor -> cursor.word(0)).orElse(null);
        return Page.of(
                reading.items(filter, after, page.limit() + 1), page.limit(), row -> page.cursor(List.of(row.code())));
    }

    private Belonging belonging(QueryReader query) {
        return new Belonging(
                query.text("service").orElse(null),
                query.text("owner")
                        .map(owner -> owner.equals(ME) ? acting.caller().name() : owner)
                        .orElse(null),
                query.text("team").orElse(null),
                query.text("organisation").orElse(null),
                query.text("supplier").orElse(null),
                query.text("location").orElse(null),
                query.text("relatedTo").orElse(null));
    }

    private static Ending ending(QueryReader query) {
        return new Ending(
                query.constant("ends", Ends.class).orElse(null),
                query.day("endsFrom").orElse(null),
                query.day("endsTo").orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a configuration item.")
    @Answer(value = ItemRecord.class, status = 201)
    public Response create(NewItem body) {
        ItemRecord made = administration.create(body.code(), body.fields());
        return Answers.created(made, made.version(), "configuration-items", made.code());
    }
}
