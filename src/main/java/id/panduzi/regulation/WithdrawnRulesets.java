package id.panduzi.regulation;

import org.springframework.data.jpa.repository.JpaRepository;

interface WithdrawnRulesets extends JpaRepository<WithdrawnRuleset, String> {}
