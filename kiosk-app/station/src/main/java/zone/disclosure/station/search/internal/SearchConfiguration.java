package zone.disclosure.station.search.internal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfChanged;

/** The search of this station, which follows its shelf. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Analysis analysis() {
        return Analysis.bigrams();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    IndexKeeper indexKeeper(Folders folders, Shelf shelf, Analysis analysis) {
        return new IndexKeeper(folders.index(), shelf, analysis);
    }

    @Bean
    Search search(IndexKeeper keeper, Shelf shelf, Analysis analysis, Clock clock) {
        return new LuceneSearch(keeper, shelf, analysis, clock.withZone(CHINA));
    }

    @Bean
    Reindex reindex(IndexKeeper keeper) {
        return new Reindex(keeper);
    }

    @Bean
    ShelfFollower shelfFollower(IndexKeeper keeper) {
        return new ShelfFollower(keeper);
    }

    /** Wakes the index when the shelf changes. */
    record ShelfFollower(IndexKeeper keeper) {
        @EventListener
        void changed(ShelfChanged event) {
            keeper.follow();
        }
    }
}
