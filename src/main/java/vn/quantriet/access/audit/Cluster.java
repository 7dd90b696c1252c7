package vn.quantriet.access.audit;

import org.springframework.stereotype.Component;

/// The PostgreSQL that this program works with; its identity is asked for once.
@Component
class Cluster {

    private final BlockRepository blocks;
    private volatile long id;

    Cluster(BlockRepository blocks) {
        this.blocks = blocks;
    }

    long id() {
        if (id == 0) {
            id = blocks.cluster();
        }
        return id;
    }
}
