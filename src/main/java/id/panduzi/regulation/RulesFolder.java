package id.panduzi.regulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The folder with the rulesets this version of the product ships.
 *
 * @param location a Spring resource location, ending with a slash
 */
@ConfigurationProperties("panduzi.rules")
record RulesFolder(@DefaultValue("classpath:/bpmn/rules/") String location) {

    /** The files of each ruleset, by folder name. */
    List<RulesetFiles> rulesets() {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(location + "*/*")) {
                if (resource.isReadable()) {
                    folders.computeIfAbsent(folder(resource), folder -> new TreeMap<>())
                            .put(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new DamagedRuleset(location, unreadable);
        }
        List<RulesetFiles> rulesets = new ArrayList<>();
        folders.forEach((folder, files) -> rulesets.add(new RulesetFiles(location + folder, files)));
        return rulesets;
    }

    private static String folder(Resource file) throws IOException {
        String path = file.getURL().getPath();
        String parent = path.substring(0, path.lastIndexOf('/'));
        return parent.substring(parent.lastIndexOf('/') + 1);
    }
}
