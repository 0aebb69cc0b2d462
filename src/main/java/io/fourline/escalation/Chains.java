package io.fourline.escalation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.catalog.ChainRegister;
import io.fourline.escalation.model.Chain;
import io.fourline.escalation.store.ChainRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The chains as they are read at every act: local copies that live a few seconds. */
@ApplicationScoped
public class Chains implements ChainRegister {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final String ALL = "";

    /** Fired when a chain has been edited here. */
    public record Changed() {}

    @Inject
    ChainRepository repository;

    private LoadingCache<String, List<ChainPlan>> copies;

    @PostConstruct
    void prepare() {
        copies = Caffeine.newBuilder()
                .expireAfterWrite(FRESHNESS)
                .build(all -> repository.chains().stream().map(Chains::plan).toList());
    }

    public List<ChainPlan> all() {
        return copies.get(ALL);
    }

    public Optional<ChainPlan> chain(String code) {
        return all().stream().filter(chain -> chain.code().equals(code)).findFirst();
    }

    /** The named chain, or the desk's default when there is no such chain; empty while the desk has none at all. */
    public Optional<ChainPlan> chainOrDefault(String code) {
        return chain(code).or(() -> all().stream().filter(ChainPlan::isDefault).findFirst());
    }

    @Override
    public boolean isOffered(String code) {
        return chain(code).filter(ChainPlan::active).isPresent();
    }

    /** Forgets the local copies after a change made here; before its commit they would only be read again as they were. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        copies.invalidateAll();
    }

    static ChainRecord record(Chain chain) {
        return new ChainRecord(plan(chain), chain.version());
    }

    private static ChainPlan plan(Chain chain) {
        return new ChainPlan(
                chain.code(),
                chain.name(),
                chain.deskDefault(),
                chain.skipPriority(),
                chain.skipMajor(),
                chain.showsRequester(),
                chain.active(),
                chain.lines().stream()
                        .map(line -> new ChainPlan.Line(
                                line.line(),
                                line.name(),
                                line.team(),
                                chain.checklist(line.line()).stream()
                                        .map(item -> new ChainPlan.Item(item.key(), item.label(), item.hint()))
                                        .toList()))
                        .toList());
    }
}
