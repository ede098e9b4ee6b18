package zone.disclosure.link.hazelcast;

/**
 * Where Hazelcast goes on after an answer: in Java's common pool, but on a computer with two cores, for which that pool has
 * one thread, in a new thread each time. Sets the pool up and touches nothing else.
 */
public final class Answers {
    private static final String PARALLELISM = "java.util.concurrent.ForkJoinPool.common.parallelism";
    private static final int TOO_FEW_CORES = 2;

    private Answers() {}

    /** Gives the common pool more than one thread where it would have one. First thing in a program; a setting wins. */
    public static void inAPool() {
        if (System.getProperty(PARALLELISM) == null && Runtime.getRuntime().availableProcessors() <= TOO_FEW_CORES) {
            System.setProperty(PARALLELISM, "2");
        }
    }
}
