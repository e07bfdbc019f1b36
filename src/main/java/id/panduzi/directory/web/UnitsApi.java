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
@RequestMapping("/api/v1/units")
@Tag(name = "directory", description = "Agencies and units that the caller sees")
class UnitsApi {

    private static final int MOST = 200;

    private final Directory directory;

    UnitsApi(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "Lists units by code, those of one agency if its id or code is given")
    UnitList list(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        String only = agency == null || agency.isBlank() ? null : agency;
        List<UnitAnswer> found = directory.units(caller, only, cursor, size + 1).stream()
                .map(UnitAnswer::of)
                .toList();
        List<UnitAnswer> items = found.subList(0, Math.min(size, found.size()));
        return new UnitList(items, found.size() > size ? items.get(size - 1).code() : null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One unit by its id or code")
    UnitAnswer one(@PathVariable String id, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return UnitAnswer.of(directory.unit(id, caller));
    }

    /** @param next the cursor of the next page; null on the last */
    record UnitList(List<UnitAnswer> items, @Nullable String next) {}
}
