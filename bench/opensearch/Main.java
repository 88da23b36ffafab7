import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/** OpenSearch from its jars, on loopback: java -cp 'lib/*' Main.java HOME PORT PLUGIN... Ends when its input does. */
public final class Main extends Node {
    private Main(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(environment, plugins, false);
    }

    public static void main(String[] given) throws Exception {
        Settings settings = Settings.builder()
            .put("path.home", given[0])
            .put("cluster.name", "verbatim")
            .put("node.name", "one")
            .put("network.host", "127.0.0.1")
            .put("http.port", given[1])
            .put("transport.port", "0")
            .put("discovery.type", "single-node")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), Path.of(given[0]), () -> "one");
        List<Class<? extends Plugin>> plugins = new ArrayList<>(List.of(Netty4Plugin.class, CommonAnalysisPlugin.class));
        for (int i = 2; i < given.length; i++) plugins.add(Class.forName(given[i]).asSubclass(Plugin.class));
        Main node = new Main(environment, plugins);
        node.start();
        System.out.println("started");
        while (System.in.read() != -1) { }
        node.close();
    }
}
