package id.panduzi.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which decision of which proposal. */
@Embeddable
record InputKey(@Column(name = "proposal_id") UUID proposal, String question, int sequence) implements Serializable {}
