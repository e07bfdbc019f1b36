package id.panduzi;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hears, once it listens, every statement that a request sends to the database, and can break the line at one of them. */
public final class StatementTap implements QueryExecutionListener, MethodExecutionListener {

    /** What counts as a statement where the line may break: every write, and the commit. */
    private static final List<String> WRITES = List.of("insert", "update", "delete");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean listens;
    private int writesLeft = -1;

    @TestConfiguration(proxyBeanMethods = false)
    public static class Setup {

        @Bean
        static StatementTap statementTap() {
            return new StatementTap();
        }

        @Bean
        static BeanPostProcessor tappedDataSource(StatementTap tap) {
            return new Tapping(tap);
        }
    }

    /** Forgets what was heard. */
    public void listen() {
        listens = true;
        heard.clear();
    }

    /** The statements since then, in order. */
    public List<String> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    /** Breaks the line at the write of that number, from 1, of the next request; the commit counts as one. */
    public synchronized void breakAt(int write) {
        writesLeft = write;
    }

    /** Lets everything through; true if the line did break. */
    public synchronized boolean mend() {
        boolean broke = writesLeft == 0;
        writesLeft = -1;
        return broke;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (isRequest()) {
            if (listens) {
                queries.forEach(query -> heard.add(query.getQuery()));
            }
            if (queries.stream().anyMatch(StatementTap::writes)) {
                count();
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // what went wrong is for the caller to see
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        if (isRequest() && call.getMethod().getName().equals("commit")) {
            count();
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        // nothing to learn from it
    }

    private synchronized void count() {
        if (writesLeft > 0 && --writesLeft == 0) {
            StatementTap.<RuntimeException>fail(new SQLTransientConnectionException("the line broke", "08006"));
        }
    }

    private static boolean writes(QueryInfo query) {
        String sql = query.getQuery().strip().toLowerCase(Locale.ROOT);
        return WRITES.stream().anyMatch(sql::startsWith);
    }

    private static boolean isRequest() {
        return Thread.currentThread().getName().startsWith("http-");
    }

    /** The driver's own exception, which a listener may not declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void fail(Throwable failure) throws E {
        throw (E) failure;
    }

    private record Tapping(StatementTap tap) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? tapped(source) : bean;
        }

        private DataSource tapped(DataSource source) {
            return ProxyDataSourceBuilder.create(source)
                    .listener(tap)
                    .methodListener(tap)
                    .build();
        }
    }
}
