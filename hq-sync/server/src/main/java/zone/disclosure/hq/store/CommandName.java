package zone.disclosure.hq.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Makes a {@link Command} known under a name. What stands here is read without loading the class, so that {@code help}
 * answers at once and a wrong name never starts a headquarters.
 */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandName {
    /** One word, or two as in {@code courier write}. */
    String name();

    /** What stands behind the name, as in {@code PAGE… [--reason WHY]}. */
    String usage() default "";

    /** What it does, for the person who reads help. */
    String chinese();

    /** The same in English. */
    String english();

    /** Which of the plain words behind the name are paths, from 0: they are made absolute where they were typed. */
    int[] paths() default {};
}
