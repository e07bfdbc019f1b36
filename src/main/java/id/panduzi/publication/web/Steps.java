package id.panduzi.publication.web;

import java.util.List;

/**
 * What the reader may do about a draft now.
 *
 * @param obstacles what keeps it from becoming law
 * @param propose whether its editor may hand it over, once nothing stands in the way
 * @param decide whether the reader may decide, should it wait
 * @param barred whether the reader is an approver who had a hand in it
 * @param withdraw whether the reader may withdraw it, should it be published
 */
record Steps(List<ObstacleLine> obstacles, boolean propose, boolean decide, boolean barred, boolean withdraw) {

    public boolean ready() {
        return obstacles.isEmpty();
    }
}
