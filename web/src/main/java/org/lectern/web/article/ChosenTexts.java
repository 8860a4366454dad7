package org.lectern.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lectern.generator.ingest.Reading;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.platform.Page;

/** Makes articles of what was chosen of an upload: all of them and the upload is gone, or none. */
@ApplicationScoped
class ChosenTexts {

    @Inject
    UploadsInHand uploads;

    @Inject
    Library library;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    /** The new articles in the order of the readings; none where the same choice was sent a moment ago. */
    @Transactional
    List<SourceArticle> keep(UUID upload, List<Reading> readings) {
        if (!uploads.forget(upload)) {
            return List.of();
        }
        String untitled = page.words().text("article_untitled");
        return readings.stream()
                .map(reading -> library.add(user.schoolId(), user.accountId(), reading, untitled))
                .toList();
    }
}
