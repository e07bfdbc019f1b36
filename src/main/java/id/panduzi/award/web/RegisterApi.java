package id.panduzi.award.web;

import id.panduzi.award.Register;
import id.panduzi.award.RegisterSearch;
import id.panduzi.award.RegisteredAward;
import id.panduzi.criterion.Award;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "register", description = "Who holds WBK or WBBM, and who held it; open to everybody")
@SecurityRequirements
class RegisterApi {

    private static final int MOST = 200;

    private final Register register;

    RegisterApi(Register register) {
        this.register = register;
    }

    @GetMapping("/api/v1/register")
    @Operation(summary = "Lists awards, the newest first")
    RegisterPage list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Short year,
            @RequestParam(required = false) @Nullable Award award,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(required = false) @Nullable String cursor) {
        List<RegisteredAward> found = register.search(new RegisterSearch(q, year, award), cursor, size + 1);
        List<RegisteredAward> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? page.get(size - 1).certificate() : null;
        return new RegisterPage(page.stream().map(RegisterItem::of).toList(), next);
    }

    @GetMapping("/api/v1/certificates/{number}")
    @Operation(summary = "Checks a certificate")
    RegisterItem certificate(@PathVariable String number) {
        return RegisterItem.of(register.certificate(number));
    }

    /** @param next the cursor of the next page; null on the last */
    record RegisterPage(List<RegisterItem> items, @Nullable String next) {}

    /**
     * A title.
     *
     * @param year of the season
     * @param status {@code awarded} or {@code revoked}
     */
    record RegisterItem(
            String certificate,
            RegisteredAward.Named unit,
            RegisteredAward.Named agency,
            Award award,
            int year,
            String decreeNumber,
            LocalDate decreeDate,
            String status) {

        static RegisterItem of(RegisteredAward registered) {
            return new RegisterItem(
                    registered.certificate(),
                    registered.unit(),
                    registered.agency(),
                    registered.award(),
                    registered.year(),
                    registered.decreeNumber(),
                    registered.decreeDate(),
                    registered.status().key());
        }
    }
}
