package io.fourline.escalation;

import io.fourline.escalation.store.ChainRepository;
import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The chains as the desk's people look at them, retired ones too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChainReading {

    @Inject
    ChainRepository repository;

    @Inject
    Acting acting;

    /** All of them, by name. */
    public List<ChainRecord> chains() {
        requireDesk();
        return repository.chains().stream().map(Chains::record).toList();
    }

    public ChainRecord chain(String code) {
        requireDesk();
        return repository.chain(code).map(Chains::record).orElseThrow(() -> new NotFound("chain", code));
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }
}
