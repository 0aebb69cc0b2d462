package io.fourline.escalation.web;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ServiceRecord;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.ChainReading;
import io.fourline.escalation.ChainRecord;
import io.fourline.identity.Directory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The chains with their lines and the services that go by them. */
@Named
@RequestScoped
public class ChainsView {

    @Inject
    ChainReading reading;

    @Inject
    CatalogReading catalog;

    @Inject
    Directory directory;

    private List<ChainPlan> rows;

    public void read() {
        rows = reading.chains().stream().map(ChainRecord::plan).toList();
    }

    public List<ChainPlan> getRows() {
        return rows;
    }

    /** Names of the services on offer that name the chain. */
    public List<String> services(String chain) {
        return catalog.servicesOn(chain).stream().map(ServiceRecord::name).toList();
    }

    public String teamName(String team) {
        return directory.teamName(team);
    }
}
