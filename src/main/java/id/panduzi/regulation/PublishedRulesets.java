package id.panduzi.regulation;

import org.springframework.data.jpa.repository.JpaRepository;

interface PublishedRulesets extends JpaRepository<PublishedRuleset, String> {}
