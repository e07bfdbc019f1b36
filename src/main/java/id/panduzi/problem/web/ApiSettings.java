package id.panduzi.problem.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the API, prefix {@code panduzi.api}.
 *
 * @param maxJson the largest request body taken that is not a file upload
 */
@ConfigurationProperties("panduzi.api")
record ApiSettings(@DefaultValue("256KB") DataSize maxJson) {

    ApiSettings {
        if (maxJson.toBytes() < 1 || maxJson.toBytes() > Integer.MAX_VALUE - 8L) {
            throw new IllegalArgumentException("panduzi.api.max-json must be positive and below 2 GB");
        }
    }

    int maxJsonBytes() {
        return Math.toIntExact(maxJson.toBytes());
    }
}
