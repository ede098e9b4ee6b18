package zone.disclosure.hq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import zone.disclosure.hq.stations.internal.SilenceLooks;
import zone.disclosure.hq.support.County;
import zone.disclosure.hq.support.CountyStage;

/** A test in a whole headquarters with its own PostgreSQL; all such tests share one, emptied before each. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Headquarters.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "hq.portal-port=0", "hq.wire=false", "hq.data=target/hq-test"})
@ContextConfiguration(initializers = SomeHeadquarters.Fresh.class)
@Import({SomeHeadquarters.class, County.class, CountyStage.class, SilenceLooks.class})
public @interface HeadquartersTest {}
