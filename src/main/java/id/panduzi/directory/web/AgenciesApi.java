package id.panduzi.directory.web;

import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agencies")
@Tag(name = "directory", description = "Agencies and units that the caller sees")
class AgenciesApi {

    private static final int MOST = 200;

    private final Directory directory;

    AgenciesApi(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "Lists agencies by code")
    AgencyList list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        List<AgencyAnswer> found = directory.agencies(caller, cursor, size + 1).stream()
                .map(AgencyAnswer::of)
                .toList();
        List<AgencyAnswer> items = found.subList(0, Math.min(size, found.size()));
        return new AgencyList(items, found.size() > size ? items.get(size - 1).code() : null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One agency by its id or code")
    AgencyAnswer one(@PathVariable String id, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return AgencyAnswer.of(directory.agency(id, caller));
    }

    /** @param next the cursor of the next page; null on the last */
    record AgencyList(List<AgencyAnswer> items, @Nullable String next) {}
}
