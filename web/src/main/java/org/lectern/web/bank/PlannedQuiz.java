package org.lectern.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.core.article.Article;
import org.lectern.generator.ingest.Picture;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.article.ArticleVersion;
import org.lectern.web.article.Articles;
import org.lectern.web.article.Library;
import org.lectern.web.article.SourceArticle;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;

/** Publishes the quiz that the reader planned. */
@ApplicationScoped
public class PlannedQuiz {

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A question of the quiz.
     *
     * @param pool index of the pool that it is drawn from, empty where every attempt meets it
     * @param part index of the part that it stands in, -1 for none
     */
    private record Chosen(BankEntry entry, BigDecimal points, Optional<Integer> pool, int part) {}

    @Inject
    Plan plan;

    @Inject
    Bank bank;

    @Inject
    Articles articles;

    @Inject
    Library library;

    @Inject
    Quizzes quizzes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Publishes the plan and begins an empty one. Asked again with the same id it gives the quiz of the first time.
     *
     * @param id what the quiz is to have
     * @param passage an article of the reader's to be read with it, empty for those that the questions are about
     * @throws Refusal where the plan or a part of it is empty, a pool has too few questions, or there is nothing to read
     */
    @Transactional
    public Quiz publish(UUID id, String title, Optional<UUID> passage) {
        Optional<Quiz> made = quizzes.madeBy(id, user.accountId());
        if (made.isPresent()) {
            return made.get();
        }
        List<Plan.Line> lines = plan.lines();
        List<Chosen> chosen = choose(lines);
        if (chosen.isEmpty()) {
            throw new Refusal("bank_plan_empty");
        }
        List<PartHeading> parts = parts(lines, chosen);
        List<ArticleVersion> versions = versions(chosen, passage);
        if (versions.isEmpty()) {
            throw new Refusal("bank_passage_missing");
        }
        Map<UUID, String> titles = new HashMap<>();
        versions.forEach(version ->
                titles.put(version.id(), articles.findById(version.articleId()).title()));
        JoinedText text = JoinedText.of(title, versions, titles);
        ArticleVersion version = versions.size() == 1 ? versions.getFirst() : keep(text, versions, title);
        version.freeze();
        Quiz quiz = quiz(id, title, version);
        List<QuizItem> items = new ArrayList<>();
        for (Chosen one : chosen) {
            UUID from = one.entry().version().orElse(version.id());
            QuizItem item = new QuizItem(
                    quiz,
                    text.section(from, one.entry().section()),
                    items.size(),
                    one.points(),
                    text.moved(one.entry().item(), from, "q" + (items.size() + 1)));
            one.pool().ifPresent(item::pooled);
            if (one.part() >= 0) {
                item.inPart(one.part());
            }
            if (versions.size() > 1 && one.entry().version().isPresent()) {
                item.about(text.index(from));
            }
            items.add(item);
        }
        quiz.drawing(pools(lines).stream().map(Plan.Pool::count).toList());
        quiz.dividing(parts);
        if (versions.size() > 1) {
            quiz.joining(List.copyOf(text.firstSection().values()));
        }
        quizzes.publish(quiz, items);
        plan.clear();
        return quiz;
    }

    private static List<Plan.Pool> pools(List<Plan.Line> lines) {
        return lines.stream().flatMap(line -> line.pool().stream()).toList();
    }

    private static List<PartHeading> parts(List<Plan.Line> lines, List<Chosen> chosen) {
        List<PartHeading> parts =
                lines.stream().flatMap(line -> line.part().stream()).toList();
        for (int index = 0; index < parts.size(); index++) {
            int part = index;
            if (chosen.stream().noneMatch(one -> one.part() == part)) {
                throw new Refusal("bank_part_empty", parts.get(part).title());
            }
        }
        return parts;
    }

    /** The questions of the plan, with all that its pools can draw: those that are not in it already. */
    private List<Chosen> choose(List<Plan.Line> lines) {
        Set<UUID> taken = new HashSet<>();
        lines.forEach(line -> line.entry().ifPresent(entry -> taken.add(entry.id())));
        List<Plan.Pool> pools = pools(lines);
        List<List<BankEntry>> dealt = DealtPools.deal(
                pools.stream()
                        .map(pool -> bank.find(pool.search(), 0, Integer.MAX_VALUE).stream()
                                .filter(entry -> !taken.contains(entry.id()))
                                .toList())
                        .toList(),
                pools.stream().map(Plan.Pool::count).toList(),
                RANDOM);
        List<Chosen> chosen = new ArrayList<>();
        int pool = 0;
        int part = -1;
        for (Plan.Line line : lines) {
            part += line.part().isPresent() ? 1 : 0;
            if (line.entry().isPresent()) {
                chosen.add(new Chosen(line.entry().get(), line.points(), Optional.empty(), part));
            }
            if (line.pool().isPresent()) {
                int index = pool++;
                if (dealt.get(index).size() < pools.get(index).count()) {
                    throw new Refusal("bank_pool_small", dealt.get(index).size());
                }
                for (BankEntry entry : dealt.get(index)) {
                    chosen.add(new Chosen(entry, line.points(), Optional.of(index), part));
                }
            }
        }
        return chosen;
    }

    private List<ArticleVersion> versions(List<Chosen> chosen, Optional<UUID> passage) {
        Set<UUID> ids = new LinkedHashSet<>();
        chosen.forEach(one -> one.entry().version().ifPresent(ids::add));
        if (ids.isEmpty() && passage.isPresent()) {
            SourceArticle own = articles.ofTeacher(passage.get(), user.accountId());
            return List.of(articles.frozen(own.id()));
        }
        return ids.stream().map(articles::version).toList();
    }

    /** Keeps the joined text out of the library's list: it was put in only for this quiz. */
    private ArticleVersion keep(JoinedText text, List<ArticleVersion> versions, String title) {
        List<Picture> pictures = versions.stream()
                .flatMap(version -> articles.pictures(version.articleId()).stream())
                .distinct()
                .toList();
        SourceArticle joined =
                library.add(user.schoolId(), user.accountId(), text.reading().withPictures(pictures), title);
        joined.archive(clock.instant());
        return articles.newest(joined.id());
    }

    private Quiz quiz(UUID id, String title, ArticleVersion version) {
        Article text = version.article();
        return new Quiz(
                id,
                user.schoolId(),
                user.accountId(),
                version.id(),
                null,
                title,
                SummaryShown.NEVER,
                new Summaries(
                        List.of(),
                        text.sections().stream()
                                .map(section -> new Summaries.OfSection(List.of(), List.of()))
                                .toList()),
                clock.instant());
    }
}
