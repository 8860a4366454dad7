package org.lectern.web.assignment;

import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.article.Illustrations;

/**
 * A quiz and the rules it is taken under.
 *
 * @param revision how often the quiz was corrected
 */
public record AssignedQuiz(
        Quiz quiz, int revision, QuizPolicy policy, Glossary glossary, Illustrations illustrations) {}
