<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>thetahat</name>
    <message>
        <source>
Cross-entropy is infinite here: certainty, and a chance of being wrong.</source>
        <translation>
Die Kreuzentropie ist hier unendlich: Gewissheit und eine Chance, falschzuliegen.</translation>
    </message>
    <message>
        <source>
No closed form of the variance of δ*.</source>
        <translation>
Keine geschlossene Form der Varianz von δ*.</translation>
    </message>
    <message>
        <source>     {folds} folds</source>
        <translation>     {folds} Teile</translation>
    </message>
    <message>
        <source>     {left} rows left out</source>
        <translation>     {left} Zeilen weggelassen</translation>
    </message>
    <message>
        <source> Divided by n − 1 instead it would be {variance}.</source>
        <translation> Durch n − 1 geteilt wäre es {variance}.</translation>
    </message>
    <message>
        <source> The MAP stays finite.</source>
        <translation> Der MAP bleibt endlich.</translation>
    </message>
    <message>
        <source> The bias of the variance is hidden until you reveal it.</source>
        <translation> Der Bias der Varianz ist verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source> The highest is not unique: another is as high.</source>
        <translation> Das höchste ist nicht eindeutig: Ein anderes ist ebenso hoch.</translation>
    </message>
    <message>
        <source> The variance has bias {bias:.3g} and standard deviation {sqrt:.3g}.</source>
        <translation> Die Varianz hat Bias {bias:.3g} und Standardabweichung {sqrt:.3g}.</translation>
    </message>
    <message>
        <source> These take data:</source>
        <translation> Daten nehmen:</translation>
    </message>
    <message>
        <source> These take it:</source>
        <translation> Dafür eignen sich:</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and no mean</source>
        <translation> und keinen Erwartungswert</translation>
    </message>
    <message>
        <source> and {names} more</source>
        <translation> und {names} weitere</translation>
    </message>
    <message>
        <source> and {rows} more</source>
        <translation> und {rows} weitere</translation>
    </message>
    <message>
        <source> as it begins</source>
        <translation>, wie sie beginnt</translation>
    </message>
    <message>
        <source> at {held}</source>
        <translation> bei {held}</translation>
    </message>
    <message>
        <source> do not exist</source>
        <translation> existieren nicht</translation>
    </message>
    <message>
        <source> off the axes</source>
        <translation> jenseits der Achsen</translation>
    </message>
    <message>
        <source> per standard deviation</source>
        <translation> je sd</translation>
    </message>
    <message>
        <source> · the first {most_shown} shown</source>
        <translation> · die ersten {most_shown} gezeigt</translation>
    </message>
    <message>
        <source> · the first {most} shown</source>
        <translation> · die ersten {most} gezeigt</translation>
    </message>
    <message>
        <source> · the prior, cut at the top, goes up to {prior_top}</source>
        <translation> · der Prior, oben abgeschnitten, reicht bis {prior_top}</translation>
    </message>
    <message>
        <source> · training error goes below</source>
        <translation> · der Trainingsfehler geht tiefer</translation>
    </message>
    <message>
        <source> · {beyond} beyond the axis</source>
        <translation> · {beyond} jenseits der Achse</translation>
    </message>
    <message>
        <source> · {knots} knots marked{left}</source>
        <translation> · {knots} Knoten markiert{left}</translation>
    </message>
    <message>
        <source> · {out} leave the picture</source>
        <translation> · {out} verlassen das Bild</translation>
    </message>
    <message>
        <source> · {shown} knots</source>
        <translation> · {shown} Knoten</translation>
    </message>
    <message>
        <source> · {total:.4f} beyond</source>
        <translation> · {total:.4f} jenseits</translation>
    </message>
    <message>
        <source> · {x} outside</source>
        <translation> · {x} außerhalb</translation>
    </message>
    <message>
        <source>! Not computed</source>
        <translation>! Nicht berechnet</translation>
    </message>
    <message>
        <source>! The clipboard holds neither columns of numbers nor a link to a state.</source>
        <translation>! Die Zwischenablage enthält weder Zahlenspalten noch einen Link auf einen Stand.</translation>
    </message>
    <message>
        <source>! This picture could not be computed: {reason}</source>
        <translation>! Dieses Bild ließ sich nicht berechnen: {reason}</translation>
    </message>
    <message>
        <source>! What is open is not kept for the next time ({why}): save it to a file.</source>
        <translation>! Was offen ist, wird nicht für das nächste Mal behalten ({why}): bitte in einer Datei speichern.</translation>
    </message>
    <message>
        <source>! found and theory differ: {name} is {worst:.1f} standard errors off</source>
        <translation>! Gefundenes und Theorie weichen ab: {name} um {worst:.1f} Standardfehler</translation>
    </message>
    <message>
        <source>! left out: </source>
        <translation>! weggelassen: </translation>
    </message>
    <message>
        <source>! not consistent with theory</source>
        <translation>! nicht verträglich mit der Theorie</translation>
    </message>
    <message>
        <source>! not consistent: {name} is {worst:.1f} standard errors off</source>
        <translation>! nicht verträglich: {name} um {worst:.1f} Standardfehler daneben</translation>
    </message>
    <message>
        <source>&amp;Concept</source>
        <translation>&amp;Konzept</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(and {n} more)</source>
        <translation>(und {n} weitere)</translation>
    </message>
    <message>
        <source>(n + 1)/n · max x</source>
        <translation>(n + 1)/n · max x</translation>
    </message>
    <message>
        <source>(n−Σx_i) · log(1−p)</source>
        <translation>(n−Σx_i) · log(1−p)</translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation>({n} weitere)</translation>
    </message>
    <message>
        <source>(Σx_i−n) · log(1−p)</source>
        <translation>(Σx_i−n) · log(1−p)</translation>
    </message>
    <message>
        <source>, a factor of {times:.1f} off</source>
        <translation>, um den Faktor {times:.1f} daneben</translation>
    </message>
    <message>
        <source>, after row {line},</source>
        <translation>, nach Zeile {line},</translation>
    </message>
    <message>
        <source>, halved {halved}×</source>
        <translation>, {halved}× halbiert</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>, log</translation>
    </message>
    <message>
        <source>, logarithmic</source>
        <translation>, logarithmisch</translation>
    </message>
    <message>
        <source>, of which log h is {own_base} and {base}.</source>
        <translation>, wovon log h {own_base} und {base} ist.</translation>
    </message>
    <message>
        <source>, summed over both coordinates.</source>
        <translation>, über beide Koordinaten summiert.</translation>
    </message>
    <message>
        <source>, without bound where it leaves the top</source>
        <translation>, unbeschränkt, wo sie oben hinausgeht</translation>
    </message>
    <message>
        <source>, {knots} of them beyond the axis</source>
        <translation>, {knots} davon jenseits der Achse</translation>
    </message>
    <message>
        <source>, ± 2 standard errors</source>
        <translation>, ± 2 Standardfehler</translation>
    </message>
    <message>
        <source>, ◆ true</source>
        <translation>, ◆ wahr</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>0 exactly</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>0 or 1 for each row, or a share between them (a soft label).</source>
        <translation>0 oder 1 je Zeile oder ein Anteil dazwischen (ein weiches Label).</translation>
    </message>
    <message>
        <source>0 over 0</source>
        <translation>0 durch 0</translation>
    </message>
    <message>
        <source>0, or a number from 1e-6 to 1</source>
        <translation>0 oder eine Zahl von 1e-6 bis 1</translation>
    </message>
    <message>
        <source>0, were it regular</source>
        <translation>0, wäre es regulär</translation>
    </message>
    <message>
        <source>0.0 after {gone}</source>
        <translation>0,0 nach {gone}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1 / mean is infinite when all values are 0</source>
        <translation>1 / Mittelwert ist unendlich, wenn alle Werte 0 sind</translation>
    </message>
    <message>
        <source>1 / λ: a weaker penalty to the right</source>
        <translation>1 / λ: nach rechts ein schwächerer Strafterm</translation>
    </message>
    <message>
        <source>1 observation</source>
        <translation>1 Beobachtung</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 row {what} stands in the way: leave it out, or mend the file.</source>
        <translation>1 Zeile {what} steht im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Menge</translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation>1 Schuss</translation>
    </message>
    <message>
        <source>1 shot lies outside</source>
        <translation>1 Schuss liegt außerhalb</translation>
    </message>
    <message>
        <source>1 value lies outside</source>
        <translation>1 Wert liegt außerhalb</translation>
    </message>
    <message>
        <source>1 with probability p</source>
        <translation>1 mit Wahrscheinlichkeit p</translation>
    </message>
    <message>
        <source>1/x̄ (the MLE)</source>
        <translation>1/x̄ (der MLE)</translation>
    </message>
    <message>
        <source>100 times n, 1/100 of the spread</source>
        <translation>100-faches n, 1/100 der Streuung</translation>
    </message>
    <message>
        <source>: now at ({now:.3g}, {now2:.3g})</source>
        <translation>: jetzt bei ({now:.3g}; {now2:.3g})</translation>
    </message>
    <message>
        <source>: the largest</source>
        <translation>: die größten</translation>
    </message>
    <message>
        <source>: the true ones and the largest</source>
        <translation>: wahre und größte</translation>
    </message>
    <message>
        <source>: with what is held here the difference is another at every value, and the curve moves.</source>
        <translation>: Mit dem hier Festgehaltenen ist der Unterschied bei jedem Wert ein anderer, und die Kurve bewegt sich.</translation>
    </message>
    <message>
        <source>; a click on a name ticks it</source>
        <translation>; ein Klick auf einen Namen wählt ihn</translation>
    </message>
    <message>
        <source>; did you mean {near}?</source>
        <translation>; gemeint {near}?</translation>
    </message>
    <message>
        <source>A Gaussian prior is a squared penalty: L2.</source>
        <translation>Ein Gauß-Prior ist ein quadratischer Strafterm: L2.</translation>
    </message>
    <message>
        <source>A Gaussian prior of sd 1/√λ on each weight.</source>
        <translation>Ein Gauß-Prior mit sd 1/√λ auf jedem Gewicht.</translation>
    </message>
    <message>
        <source>A Gaussian prior of sd τ = {prior_sd} on each weight: its logarithm is smooth at zero.</source>
        <translation>Ein Gauß-Prior der sd τ = {prior_sd} auf jedem Gewicht: Sein Logarithmus ist bei null glatt.</translation>
    </message>
    <message>
        <source>A Laplace prior is an absolute penalty: L1. Its kink holds the MAP at m while the data are near.</source>
        <translation>Ein Laplace-Prior ist ein absoluter Strafterm: L1. Sein Knick hält den MAP bei m, solange die Daten nahe sind.</translation>
    </message>
    <message>
        <source>A Laplace prior of scale b = {laplace_scale} on each weight: its logarithm has a kink at zero.</source>
        <translation>Ein Laplace-Prior der Skala b = {laplace_scale} auf jedem Gewicht: Sein Logarithmus hat bei null einen Knick.</translation>
    </message>
    <message>
        <source>A beta prior adds a − 1 heads and b − 1 tails that nobody threw.</source>
        <translation>Ein Beta-Prior fügt a − 1 Köpfe und b − 1 Zahlen hinzu, die niemand warf.</translation>
    </message>
    <message>
        <source>A biased estimator</source>
        <translation>Ein verzerrter Schätzer</translation>
    </message>
    <message>
        <source>A cloud of {shots}; the truth is hidden. They scatter about their mean with standard deviation {sqrt:.3g}.</source>
        <translation>Eine Wolke von {shots}; die Wahrheit ist verborgen. Sie streuen mit Standardabweichung {sqrt:.3g} um ihr Mittel.</translation>
    </message>
    <message>
        <source>A concept, a preset, an action, or n = 30</source>
        <translation>Ein Konzept, eine Voreinstellung, ein Befehl oder n = 30</translation>
    </message>
    <message>
        <source>A cubic spline with K knots has K + 4 coefficients.</source>
        <translation>Ein kubischer Spline mit K Knoten hat K + 4 Koeffizienten.</translation>
    </message>
    <message>
        <source>A gamma prior adds k − 1 events in r observations that nobody made.</source>
        <translation>Ein Gamma-Prior fügt k − 1 Ereignisse in r Beobachtungen hinzu, die niemand machte.</translation>
    </message>
    <message>
        <source>A hundred measurements of the speed of light in air, five series of twenty, from 1879.</source>
        <translation>Hundert Messungen der Lichtgeschwindigkeit in Luft, fünf Reihen zu zwanzig, von 1879.</translation>
    </message>
    <message>
        <source>A link of {n} letters is on the clipboard</source>
        <translation>Ein Link aus {n} Zeichen liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>A little bias can buy</source>
        <translation>Ein wenig Bias kann</translation>
    </message>
    <message>
        <source>A maximum-likelihood estimate</source>
        <translation>Ein Maximum-Likelihood-Schätzer,</translation>
    </message>
    <message>
        <source>A mean is enough for the law of large numbers (Khinchin).</source>
        <translation>Ein Erwartungswert genügt für das Gesetz der großen Zahlen (Chintschin).</translation>
    </message>
    <message>
        <source>A new observation at x₀ = {x} scatters about the truth f(x₀) = {truth} with σ = {sigma}. No fit can know its ε.</source>
        <translation>Eine neue Beobachtung bei x₀ = {x} streut mit σ = {sigma} um die Wahrheit f(x₀) = {truth}. Kein Fit kann ihr ε kennen.</translation>
    </message>
    <message>
        <source>A point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>A polynomial of degree d has d + 1 coefficients.</source>
        <translation>Ein Polynom vom Grad d hat d + 1 Koeffizienten.</translation>
    </message>
    <message>
        <source>A prior N(0, 1/λ) adds its negative log density, now {penalty}: the MAP.</source>
        <translation>Ein Prior N(0, 1/λ) addiert seine negative Log-Dichte, jetzt {penalty}: der MAP.</translation>
    </message>
    <message>
        <source>A proper score is least</source>
        <translation>Ein ehrliches Maß ist am kleinsten,</translation>
    </message>
    <message>
        <source>A rule like any other, if a lazy one: it looks at the first value only.</source>
        <translation>Eine Regel wie jede andere, wenn auch eine faule: Sie sieht nur den ersten Wert an.</translation>
    </message>
    <message>
        <source>A script that computes the same numbers anywhere, with NumPy and SciPy alone.</source>
        <translation>Ein Skript, das dieselben Zahlen überall berechnet, allein mit NumPy und SciPy.</translation>
    </message>
    <message>
        <source>A softmax probability is exactly 0 in float64, so the product is lost; logits still give the loss.</source>
        <translation>Eine Softmax-Wahrscheinlichkeit ist in float64 genau 0, das Produkt ist also verloren; die Logits geben den Verlust noch.</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <source>A step of the loop climbs the likelihood; the gradient's length is now {norm}.</source>
        <translation>Ein Schritt der Schleife steigt auf der Likelihood; die Länge des Gradienten ist jetzt {norm}.</translation>
    </message>
    <message>
        <source>A table that is typed has at most {most} rows.</source>
        <translation>Eine getippte Tabelle hat höchstens {most} Zeilen.</translation>
    </message>
    <message>
        <source>A target with the truth at its centre and {shots}. Their mean lies {bias:.3g} from it, which is the bias, and they scatter about it with standard deviation {spread:.3g}; {rmse}. {said}</source>
        <translation>Eine Zielscheibe mit der Wahrheit in der Mitte und {shots}. Ihr Mittel liegt {bias:.3g} davon entfernt, das ist der Bias, und sie streuen mit Standardabweichung {spread:.3g} darum; {rmse}. {said}</translation>
    </message>
    <message>
        <source>A throw has no sample behind it · choose a kind of mean under Each dart is to see one</source>
        <translation>Hinter einem Wurf steht keine Stichprobe · unter „Jeder Pfeil ist“ eine Art von Mittelwert wählen</translation>
    </message>
    <message>
        <source>A weaker penalty makes a more complex fit.</source>
        <translation>Ein schwächerer Strafterm macht den Fit komplexer.</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>About any a the spread is that about x̄ = {mean} and a term that is never negative.</source>
        <translation>Um jedes a ist die Streuung die um x̄ = {mean} plus ein Glied, das nie negativ ist.</translation>
    </message>
    <message>
        <source>About the true mean it is {about}, about x̄ only {own}.</source>
        <translation>Um den wahren Mittelwert ist sie {about}, um x̄ nur {own}.</translation>
    </message>
    <message>
        <source>About thetahat</source>
        <translation>Über thetahat</translation>
    </message>
    <message>
        <source>Absolute error</source>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <source>Absolute error has a slope that does not depend on s: it is least at an end, 1 if q is over ½, 0 if it is under.</source>
        <translation>Der absolute Fehler hat eine Steigung, die nicht von s abhängt: Er ist an einem Ende am kleinsten, bei 1, wenn q über ½ liegt, bei 0, wenn darunter.</translation>
    </message>
    <message>
        <source>Absolute error is least at {word}, not at q:
it pays for exaggeration, so it is no proper score.</source>
        <translation>Der absolute Fehler ist bei {word} am kleinsten, nicht bei q:
Er belohnt Übertreibung und ist darum kein ehrliches Maß.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam, mean</source>
        <translation>Adam, Mittel</translation>
    </message>
    <message>
        <source>Adam, squares</source>
        <translation>Adam, Quadrate</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte anfügen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>Add and take away the centre of the sampling distribution.</source>
        <translation>Die Mitte der Stichprobenverteilung addieren und wieder abziehen.</translation>
    </message>
    <message>
        <source>Add and take away the truth and the mean fit, here {mean}: what is missed splits into three parts.</source>
        <translation>Wahrheit und mittleren Fit, hier {mean}, addieren und abziehen: Was verfehlt wird, zerfällt in drei Teile.</translation>
    </message>
    <message>
        <source>After 1 observation</source>
        <translation>Nach 1 Beobachtung</translation>
    </message>
    <message>
        <source>After {done} epochs</source>
        <translation>Nach {done} Epochen</translation>
    </message>
    <message>
        <source>After {done} epochs {said} {state}.</source>
        <translation>Nach {done} Epochen: {said} {state}.</translation>
    </message>
    <message>
        <source>After {k} observations</source>
        <translation>Nach {k} Beobachtungen</translation>
    </message>
    <message>
        <source>After {k} of {total} observations</source>
        <translation>Nach {k} von {total} Beobachtungen</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Noch einmal (A)</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Aim and spread</source>
        <translation>Ziel und Streuung</translation>
    </message>
    <message>
        <source>Aim, across</source>
        <translation>Ziel, quer</translation>
    </message>
    <message>
        <source>Aim, up</source>
        <translation>Ziel, hoch</translation>
    </message>
    <message>
        <source>All but the outermost two</source>
        <translation>Alle außer den äußersten zwei</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All settings to their defaults</source>
        <translation>Alle Einstellungen auf Vorgabe</translation>
    </message>
    <message>
        <source>All values are equal: the likelihood grows without bound as σ goes to 0.</source>
        <translation>Alle Werte sind gleich: Die Likelihood wächst unbeschränkt, wenn σ gegen 0 geht.</translation>
    </message>
    <message>
        <source>All values are equal: the likelihood grows without bound as σ² goes to 0.</source>
        <translation>Alle Werte sind gleich: Die Likelihood wächst unbeschränkt, wenn σ² gegen 0 geht.</translation>
    </message>
    <message>
        <source>All x are equal: the level can be told, but no slope.</source>
        <translation>Alle x sind gleich: Das Niveau lässt sich angeben, aber keine Steigung.</translation>
    </message>
    <message>
        <source>All {count} estimates lie on one point</source>
        <translation>Alle {count} Schätzungen liegen auf einem Punkt</translation>
    </message>
    <message>
        <source>Along the axis</source>
        <translation>Auf der Achse</translation>
    </message>
    <message>
        <source>Alpha particles</source>
        <translation>Alphateilchen</translation>
    </message>
    <message>
        <source>Alpha particles of polonium</source>
        <translation>Polonium: α-Teilchen</translation>
    </message>
    <message>
        <source>An empty column; it is used when each row has a value in it</source>
        <translation>Eine leere Spalte; sie gilt, sobald jede Zeile einen Wert in ihr hat</translation>
    </message>
    <message>
        <source>An epoch is one pass over all points.</source>
        <translation>Eine Epoche ist ein Durchgang durch alle Punkte.</translation>
    </message>
    <message>
        <source>An intercept is not penalised: columns and response are centred. Generated data need none.</source>
        <translation>Ein Achsenabschnitt wird nicht bestraft: Spalten und Zielgröße werden zentriert. Erzeugte Daten brauchen keinen.</translation>
    </message>
    <message>
        <source>Another table (Ctrl+Shift+O)</source>
        <translation>Andere Tabelle (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Answer in this window</source>
        <translation>Antwort in diesem Fenster</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Any function of the data: mean, median, min, max, sum, var, sd, mad, quantile, trim, first of x, and n.</source>
        <translation>Irgendeine Funktion der Daten: mean, median, min, max, sum, var, sd, mad, quantile, trim, first von x, und n.</translation>
    </message>
    <message>
        <source>Any key closes this</source>
        <translation>Jede Taste schließt dies</translation>
    </message>
    <message>
        <source>Arrived within</source>
        <translation>Angekommen auf</translation>
    </message>
    <message>
        <source>As many as x.</source>
        <translation>So viele wie x.</translation>
    </message>
    <message>
        <source>As the system, light or dark</source>
        <translation>Wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Asymptotic efficiency, lim CRB/Var: {own}.</source>
        <translation>Asymptotische Effizienz, lim CRB/Var: {own}.</translation>
    </message>
    <message>
        <source>At a smooth top the score vanishes; here it is {score}. </source>
        <translation>An einem glatten Gipfel verschwindet der Score; hier ist er {score}. </translation>
    </message>
    <message>
        <source>At each fixed θ it is as good as the mean for large n, and at 0 better: superefficient.</source>
        <translation>Bei jedem festen θ ist er für großes n so gut wie der Mittelwert und bei 0 besser: supereffizient.</translation>
    </message>
    <message>
        <source>At each n. R fills the picture in; the bound stays.</source>
        <translation>Bei jedem n. R füllt das Bild; die Schranke bleibt.</translation>
    </message>
    <message>
        <source>At interpolation</source>
        <translation>An der Interpolation</translation>
    </message>
    <message>
        <source>At most as many as there are rows to fit: then each row is left out once.</source>
        <translation>Höchstens so viele, wie es Zeilen gibt: Dann bleibt jede Zeile einmal weg.</translation>
    </message>
    <message>
        <source>At n = {n} and ε = {epsilon}: found {found}{exactly}.</source>
        <translation>Bei n = {n} und ε = {epsilon}: gefunden {found}{exactly}.</translation>
    </message>
    <message>
        <source>At odd n the median is one of the observations: it is a matter of counting.</source>
        <translation>Bei ungeradem n ist der Median eine der Beobachtungen: Es ist eine Frage des Zählens.</translation>
    </message>
    <message>
        <source>At q = ½ absolute error is the same whatever is stated.</source>
        <translation>Bei q = ½ ist der absolute Fehler gleich, was immer genannt wird.</translation>
    </message>
    <message>
        <source>At the border the curve does not level off: no standard error.</source>
        <translation>Am Rand wird die Kurve nicht flach: kein Standardfehler.</translation>
    </message>
    <message>
        <source>At the maximum log L = {log_likelihood}. Another density, another loss: Laplace noise gives Σ|ε|.</source>
        <translation>Am Maximum ist log L = {log_likelihood}. Andere Dichte, anderer Verlust: Laplace-Rauschen gibt Σ|ε|.</translation>
    </message>
    <message>
        <source>At this θ</source>
        <translation>Bei diesem θ</translation>
    </message>
    <message>
        <source>At x = {x}</source>
        <translation>Bei x = {x}</translation>
    </message>
    <message>
        <source>At {at_words} {held}: the data pull less than the kink holds, so the zero is exact.</source>
        <translation>Bei {at_words} {held}: Die Daten ziehen schwächer, als der Knick hält, die Null ist also exakt.</translation>
    </message>
    <message>
        <source>At {value} every sample is the same: the information is infinite, bound and variance are 0</source>
        <translation>Bei {value} ist jede Stichprobe gleich: Die Information ist unendlich, Schranke und Varianz sind 0</translation>
    </message>
    <message>
        <source>At θ = 0</source>
        <translation>Bei θ = 0</translation>
    </message>
    <message>
        <source>At ν = {nu:g} the mean has no finite variance: the empirical number never settles</source>
        <translation>Bei ν = {nu:g} hat der Mittelwert keine endliche Varianz: Die empirische Zahl kommt nie zur Ruhe</translation>
    </message>
    <message>
        <source>Attained only where the score is a straight line in T: normal mean, Bernoulli, Poisson, and σ² with μ known.</source>
        <translation>Erreicht nur, wo der Score eine Gerade in T ist: normaler Mittelwert, Bernoulli, Poisson und σ² mit bekanntem μ.</translation>
    </message>
    <message>
        <source>Audience's window</source>
        <translation>Fenster für das Publikum</translation>
    </message>
    <message>
        <source>Audience: a window</source>
        <translation>Publikum: Fenster</translation>
    </message>
    <message>
        <source>Audience: full screen</source>
        <translation>Publikum: Vollbild</translation>
    </message>
    <message>
        <source>Average {crude_text} over the redraws</source>
        <translation>{crude_text} über die Ziehungen mitteln</translation>
    </message>
    <message>
        <source>Averaged over all x: {bias2} + {variance} + {noise} = {expected}. {sets}, simulated, say {test_error}.</source>
        <translation>Über alle x gemittelt: {bias2} + {variance} + {noise} = {expected}. {sets}, simuliert, sagen {test_error}.</translation>
    </message>
    <message>
        <source>Axes free · L locks them</source>
        <translation>Achsen frei · L hält sie fest</translation>
    </message>
    <message>
        <source>Axes locked · L frees them</source>
        <translation>Achsen fest · L löst sie</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Azzalini &amp; Bowman 1990, Appl. Statist. 39:357</source>
        <translation>Azzalini &amp; Bowman 1990, Appl. Statist. 39:357</translation>
    </message>
    <message>
        <source>Back to the card (Backspace)</source>
        <translation>Zurück zur Karte (Rücktaste)</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>Back to the step's state</source>
        <translation>Zurück zum Stand des Schritts</translation>
    </message>
    <message>
        <source>Band of one sd</source>
        <translation>Band einer sd</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Bayes' rule in logarithms: what the prior says is added to the loss. The constant moves no maximum.</source>
        <translation>Satz von Bayes in Logarithmen: Was der Prior sagt, wird zum Verlust addiert. Die Konstante verschiebt kein Maximum.</translation>
    </message>
    <message>
        <source>Bayes' rule: prior times likelihood, divided by what makes the area 1. Here log p(x) = {evidence}.</source>
        <translation>Satz von Bayes: Prior mal Likelihood, geteilt durch das, was die Fläche zu 1 macht. Hier ist log p(x) = {evidence}.</translation>
    </message>
    <message>
        <source>Before any data: the posterior is the prior</source>
        <translation>Vor allen Daten: Der Posterior ist der Prior</translation>
    </message>
    <message>
        <source>Belgian francs a year</source>
        <translation>Belgische Franken im Jahr</translation>
    </message>
    <message>
        <source>Below the bound at one point,</source>
        <translation>An einer Stelle unter der Schranke</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>Bernoulli</translation>
    </message>
    <message>
        <source>Bernoulli(p), or categorical(p) with more than two classes</source>
        <translation>Bernoulli(p), oder kategorial(p) bei mehr als zwei Klassen</translation>
    </message>
    <message>
        <source>Bernoulli, its probability</source>
        <translation>Bernoulli, p</translation>
    </message>
    <message>
        <source>Bernoulli: heads or tails</source>
        <translation>Bernoulli: Kopf oder Zahl</translation>
    </message>
    <message>
        <source>Bernoulli: probability p</source>
        <translation>Bernoulli: p</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beta(a, b) has mean a/(a + b); a + b says how many observations it is worth.</source>
        <translation>Beta(a, b) hat Mittel a/(a + b); a + b sagt, wie viele Beobachtungen er wert ist.</translation>
    </message>
    <message>
        <source>Beta({a}, {b})</source>
        <translation>Beta({a}; {b})</translation>
    </message>
    <message>
        <source>Between any two columns.</source>
        <translation>Zwischen je zwei Spalten.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias and variance of this estimator have no closed form.</source>
        <translation>Bias und Varianz dieses Schätzers haben keine geschlossene Form.</translation>
    </message>
    <message>
        <source>Bias of σ̂²</source>
        <translation>Bias von σ̂²</translation>
    </message>
    <message>
        <source>Biased at every n,</source>
        <translation>Verzerrt bei jedem n</translation>
    </message>
    <message>
        <source>Biased at every n, and consistent. </source>
        <translation>Verzerrt bei jedem n und konsistent. </translation>
    </message>
    <message>
        <source>Biased by λ/(n − 1): its own bound is (1 + b′)²/(nI) with b′ = 1/(n − 1)</source>
        <translation>Um λ/(n − 1) verzerrt: Die eigene Schranke ist (1 + b′)²/(nI) mit b′ = 1/(n − 1)</translation>
    </message>
    <message>
        <source>Biased, so it may go below the line: its own bound (1 + b′)²/(nI) with b′ = −2/(n + 2) it attains</source>
        <translation>Verzerrt, darf also unter die Linie: Die eigene Schranke (1 + b′)²/(nI) mit b′ = −2/(n + 2) wird erreicht</translation>
    </message>
    <message>
        <source>Biased, so it may go below the line: with its b′ = −1/n its own bound is (1 − 1/n)²·2σ⁴/n</source>
        <translation>Verzerrt, darf also unter die Linie: Mit b′ = −1/n ist die eigene Schranke (1 − 1/n)²·2σ⁴/n</translation>
    </message>
    <message>
        <source>Bias²</source>
        <translation>Bias²</translation>
    </message>
    <message>
        <source>Bias² + variance + noise: {bias} + {sd} + {noise} = {here} at x₀.</source>
        <translation>Bias² + Varianz + Rauschen: {bias} + {sd} + {noise} = {here} bei x₀.</translation>
    </message>
    <message>
        <source>Bias² of σ̂²</source>
        <translation>Bias² von σ̂²</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Blank the picture</source>
        <translation>Bild ausblenden</translation>
    </message>
    <message>
        <source>Blown up by n, and not by √n, the error keeps its size: the rate is n.</source>
        <translation>Um n vergrößert, nicht um √n, behält der Fehler seine Größe: Die Rate ist n.</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Both parameters: arrows move the point, Shift by ten, Enter types</source>
        <translation>Beide Parameter: Pfeile bewegen den Punkt, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>Bound and variance are 0: a logarithm has no place for them.</source>
        <translation>Schranke und Varianz sind 0: Ein Logarithmus hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Maß</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>But the worst over all θ grows like √n, while the mean's stays at 1: the gain at one point is paid for beside it.</source>
        <translation>Aber das Schlimmste über alle θ wächst wie √n, während das des Mittelwerts bei 1 bleibt: Der Gewinn an einer Stelle wird daneben bezahlt.</translation>
    </message>
    <message>
        <source>C = {constant} makes the {noise_name}</source>
        <translation>C = {constant} bringt die Dichte {noise_name}</translation>
    </message>
    <message>
        <source>CV minimum</source>
        <translation>CV-Minimum</translation>
    </message>
    <message>
        <source>CV ± 1 SE</source>
        <translation>CV ± 1 SE</translation>
    </message>
    <message>
        <source>Calls abroad in 24 years; from 1964 to 1969 minutes were entered in place of calls.</source>
        <translation>Auslandsgespräche in 24 Jahren; von 1964 bis 1969 wurden Minuten statt Gesprächen eingetragen.</translation>
    </message>
    <message>
        <source>Cauchy</source>
        <translation>Cauchy</translation>
    </message>
    <message>
        <source>Cauchy and Schwarz: no covariance is larger than that.</source>
        <translation>Cauchy und Schwarz: Keine Kovarianz ist größer.</translation>
    </message>
    <message>
        <source>Cauchy: centre μ</source>
        <translation>Cauchy: Mitte μ</translation>
    </message>
    <message>
        <source>Cavendish's density of the earth</source>
        <translation>Cavendishs Dichte der Erde</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Centre of the prior</source>
        <translation>Mitte des Priors</translation>
    </message>
    <message>
        <source>Centre of the prior: arrows move it, Shift by ten</source>
        <translation>Mitte des Priors: Pfeile bewegen sie, Umschalt um zehn</translation>
    </message>
    <message>
        <source>Certain and wrong</source>
        <translation>Gewiss und falsch</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Chance of a value below</source>
        <translation>Chance eines Wertes darunter</translation>
    </message>
    <message>
        <source>Chance of a wait beyond</source>
        <translation>Wartezeit über</translation>
    </message>
    <message>
        <source>Change a setting, or undo the last change (Ctrl+Z); the other tabs go on.</source>
        <translation>Eine Einstellung ändern oder die letzte Änderung rückgängig machen (Strg+Z); die anderen Blätter laufen weiter.</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter Bernoulli</source>
        <translation>Kapitel: Bernoulli</translation>
    </message>
    <message>
        <source>Chapter lasso</source>
        <translation>Kapitel: Lasso</translation>
    </message>
    <message>
        <source>Chebyshev's inequality says nothing: no sd exists at any n.</source>
        <translation>Tschebyschows Ungleichung sagt nichts: Bei keinem n gibt es eine sd.</translation>
    </message>
    <message>
        <source>Chebyshev's inequality: at most {value} at n = {n}. That it goes to 0 for every ε is consistency.</source>
        <translation>Tschebyschows Ungleichung: höchstens {value} bei n = {n}. Dass es für jedes ε gegen 0 geht, ist Konsistenz.</translation>
    </message>
    <message>
        <source>Chest girths of 5732 militiamen to the inch, long the showpiece of the normal curve.</source>
        <translation>Brustumfänge von 5732 Milizsoldaten auf den Zoll, lange das Paradestück der Normalkurve.</translation>
    </message>
    <message>
        <source>Chests of Scottish soldiers</source>
        <translation>Brustumfänge schottischer Soldaten</translation>
    </message>
    <message>
        <source>Choose a name and write the file</source>
        <translation>Namen wählen und die Datei schreiben</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Click a row, or a bar, to look at it.</source>
        <translation>Eine Zeile oder einen Balken anklicken, um sie zu betrachten.</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Klettern</translation>
    </message>
    <message>
        <source>Climb by</source>
        <translation>Klettern mit</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Abschneiden bei</translation>
    </message>
    <message>
        <source>Clip probabilities to [ε, 1 − ε]</source>
        <translation>Wahrscheinlichkeiten auf [ε, 1 − ε] abschneiden</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Clipped: {rows} moved to [ε, 1 − ε]; no row can lose more than −log ε = {log:.2f}.</source>
        <translation>Abgeschnitten: {rows} auf [ε, 1 − ε] gerückt; keine Zeile kann mehr als −log ε = {log:.2f} verlieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close, stop, go back</source>
        <translation>Schließen, anhalten, zurück</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column for {place}</source>
        <translation>Spalte für {place}</translation>
    </message>
    <message>
        <source>Column “{name}” holds words; one of numbers is wanted.</source>
        <translation>Spalte „{name}“ enthält Wörter; verlangt ist eine mit Zahlen.</translation>
    </message>
    <message>
        <source>Column “{name}” stays: it is the {role}.</source>
        <translation>Die Spalte „{name}“ bleibt: Ihre Rolle ist „{role}“.</translation>
    </message>
    <message>
        <source>Column: {word} {total:.4f}</source>
        <translation>Spalte: {word} {total:.4f}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Columns for “{title}”</source>
        <translation>Spalten für „{title}“</translation>
    </message>
    <message>
        <source>Columns of numbers from a file (Ctrl+Shift+O)</source>
        <translation>Zahlenspalten aus einer Datei (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Commit to a guess,</source>
        <translation>Sich auf einen Tipp festlegen,</translation>
    </message>
    <message>
        <source>Commit to a guess, then reveal.</source>
        <translation>Sich auf einen Tipp festlegen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Compare up to</source>
        <translation>Vergleich bis</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Computed on the same samples.</source>
        <translation>An denselben Stichproben berechnet.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Concept before</source>
        <translation>Voriges Konzept</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation>Mit Überzeugung falsch</translation>
    </message>
    <message>
        <source>Consistent at rate n:</source>
        <translation>Konsistent mit Rate n:</translation>
    </message>
    <message>
        <source>Consistent without a variance:</source>
        <translation>Konsistent ohne Varianz:</translation>
    </message>
    <message>
        <source>Consistent: for every ε</source>
        <translation>Konsistent: Für jedes ε</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Contours of log L({symbol}, {symbol2})</source>
        <translation>Höhenlinien von log L({symbol}, {symbol2})</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this state</source>
        <translation>Link auf diesen Stand kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Corps-years with a death by horse kick</source>
        <translation>Korpsjahre mit einem Tod durch Hufschlag</translation>
    </message>
    <message>
        <source>Correlated</source>
        <translation>Korreliert</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation of the columns</source>
        <translation>Korrelation der Spalten</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Covariance ellipse</source>
        <translation>Kovarianzellipse</translation>
    </message>
    <message>
        <source>Cramér–Rao bound 1/(nI)</source>
        <translation>Cramér–Rao-Schranke 1/(nI)</translation>
    </message>
    <message>
        <source>Cross-entropy is least where the truth is stated, {q}.</source>
        <translation>Die Kreuzentropie ist am kleinsten, wo die Wahrheit genannt wird, {q}.</translation>
    </message>
    <message>
        <source>Cross-entropy is the mean</source>
        <translation>Kreuzentropie ist das Mittel</translation>
    </message>
    <message>
        <source>Cross-entropy of all rows</source>
        <translation>Kreuzentropie aller Zeilen</translation>
    </message>
    <message>
        <source>Cross-entropy: convex</source>
        <translation>Kreuzentropie: konvex</translation>
    </message>
    <message>
        <source>Cross-validation is smallest at λ = {lambda_cv_min:.3g}.</source>
        <translation>Die Kreuzvalidierung ist bei λ = {lambda_cv_min:.3g} am kleinsten.</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>Curvature at {symbol}₀</source>
        <translation>Krümmung bei {symbol}₀</translation>
    </message>
    <message>
        <source>Darts</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data and what is sought</source>
        <translation>Daten und das Gesuchte</translation>
    </message>
    <message>
        <source>Data as a table</source>
        <translation>Daten als Tabelle</translation>
    </message>
    <message>
        <source>Deaths by horse kick</source>
        <translation>Tod durch Hufschlag</translation>
    </message>
    <message>
        <source>Decide, then reveal</source>
        <translation>Entscheiden, dann aufdecken</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Degree of the rich basis</source>
        <translation>Grad der reichen Basis</translation>
    </message>
    <message>
        <source>Degree {degree} has</source>
        <translation>Grad {degree} hat</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>Spalten löschen</translation>
    </message>
    <message>
        <source>Delete does so, too, while a ring has the focus</source>
        <translation>Auch Entf, solange ein Ring den Fokus hat</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Densities at {at_words} multiplied one after the other</source>
        <translation>Dichten bei {at_words}, nacheinander multipliziert</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Descents</source>
        <translation>Abstiege</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Deviations from the mean average to nothing, so the middle term is gone. That is why the triangle has its right angle.</source>
        <translation>Abweichungen vom Mittel mitteln sich zu nichts, das mittlere Glied fällt also weg. Darum hat das Dreieck seinen rechten Winkel.</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Differentiate the mean of an estimator T in the same way. Without bias this is 1.</source>
        <translation>Das Mittel eines Schätzers T ebenso ableiten. Ohne Bias ist das 1.</translation>
    </message>
    <message>
        <source>Differentiate ∫f = 1 under the integral: the score has mean 0. Here, at n = {n}: {mean}.</source>
        <translation>∫f = 1 unter dem Integral ableiten: Der Score hat Mittel 0. Hier, bei n = {n}: {mean}.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Distance to the truth</source>
        <translation>Abstand zur Wahrheit</translation>
    </message>
    <message>
        <source>Divide Σ(x − x̄)² by any number.</source>
        <translation>Σ(x − x̄)² durch eine beliebige Zahl teilen.</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>Divisor of the variance</source>
        <translation>Teiler der Varianz</translation>
    </message>
    <message>
        <source>Divisors</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>Does the curve move?</source>
        <translation>Bewegt sich die Kurve?</translation>
    </message>
    <message>
        <source>Drag a point or a line · double-click adds a point, Delete takes the last one held away</source>
        <translation>Einen Punkt oder eine Gerade ziehen · Doppelklick fügt einen Punkt hinzu, Entf entfernt den zuletzt gehaltenen</translation>
    </message>
    <message>
        <source>Drag a ring · arrow keys step</source>
        <translation>Einen Ring ziehen · Pfeiltasten verstellen</translation>
    </message>
    <message>
        <source>Drag b′, or the value shrunk towards</source>
        <translation>b′ ziehen oder den Wert, zu dem geschrumpft wird</translation>
    </message>
    <message>
        <source>Drag c to your guess,</source>
        <translation>c auf den Tipp ziehen,</translation>
    </message>
    <message>
        <source>Drag least squares, the correlation or the ball's corner · arrow keys step</source>
        <translation>Kleinste Quadrate, die Korrelation oder die Ecke des Balls ziehen · Pfeiltasten verstellen</translation>
    </message>
    <message>
        <source>Drag the aim or the spread ring · click a small board to throw like that</source>
        <translation>Das Ziel oder den Streuring ziehen · eine kleine Scheibe anklicken, um so zu werfen</translation>
    </message>
    <message>
        <source>Drag the ball smaller:</source>
        <translation>Den Ball kleiner ziehen:</translation>
    </message>
    <message>
        <source>Drag the bound, or an n along its axis</source>
        <translation>Die Schranke ziehen oder ein n über seine Achse</translation>
    </message>
    <message>
        <source>Drag the guess c or the spread ring · click a dart to see its sample</source>
        <translation>Die Vermutung c oder den Streuring ziehen · einen Pfeil anklicken zeigt seine Stichprobe</translation>
    </message>
    <message>
        <source>Drag the guess c · click a dart to see its sample</source>
        <translation>Die Vermutung c ziehen · einen Pfeil anklicken zeigt seine Stichprobe</translation>
    </message>
    <message>
        <source>Drag the guess to the best λ,</source>
        <translation>Den Tipp auf das beste λ ziehen,</translation>
    </message>
    <message>
        <source>Drag the line of complexity, x or σ · draw another truth across the plot · click a fit</source>
        <translation>Die Linie der Komplexität, x oder σ ziehen · eine andere Wahrheit quer durchs Bild zeichnen · einen Fit anklicken</translation>
    </message>
    <message>
        <source>Drag the line to your guess,</source>
        <translation>Die Linie auf den Tipp ziehen,</translation>
    </message>
    <message>
        <source>Drag the mark to where the paths go,</source>
        <translation>Die Marke dorthin ziehen, wohin die Pfade gehen,</translation>
    </message>
    <message>
        <source>Drag the prior's centre or its width · arrow keys step</source>
        <translation>Mitte oder Breite des Priors ziehen · Pfeiltasten verstellen</translation>
    </message>
    <message>
        <source>Drag the spread of the means · click a dart to see its sample</source>
        <translation>Die Streuung der Mittelwerte ziehen · einen Pfeil anklicken zeigt seine Stichprobe</translation>
    </message>
    <message>
        <source>Drag the start or a point · click a point to turn its label</source>
        <translation>Den Start oder einen Punkt ziehen · einen Punkt anklicken dreht sein Label um</translation>
    </message>
    <message>
        <source>Drag the true parameter</source>
        <translation>Den wahren Parameter ziehen</translation>
    </message>
    <message>
        <source>Drag them along the axis, or type them.</source>
        <translation>Über die Achse ziehen oder eintippen.</translation>
    </message>
    <message>
        <source>Drag to where you think the top is, then reveal</source>
        <translation>Dorthin ziehen, wo der Gipfel vermutet wird, dann aufdecken</translation>
    </message>
    <message>
        <source>Drag θ</source>
        <translation>θ ziehen</translation>
    </message>
    <message>
        <source>Drag θ or an observation · double-click adds one, Delete removes it</source>
        <translation>θ oder eine Beobachtung ziehen · Doppelklick fügt eine hinzu, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezogen von</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <source>Drawn from the truth, to compare two estimators on the same draws. More fill the piles in.</source>
        <translation>Aus der Wahrheit gezogen, um zwei Schätzer an denselben Ziehungen zu vergleichen. Mehr füllen die Haufen.</translation>
    </message>
    <message>
        <source>Drawn round a true line</source>
        <translation>Um eine wahre Gerade gezogen</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Each column is divided by its standard deviation, and a weight is then one per standard deviation.</source>
        <translation>Jede Spalte wird durch ihre Standardabweichung geteilt; ein Gewicht gilt dann je Standardabweichung.</translation>
    </message>
    <message>
        <source>Each dart is</source>
        <translation>Jeder Pfeil ist</translation>
    </message>
    <message>
        <source>Each dot is one estimate</source>
        <translation>Jeder Punkt ist eine Schätzung</translation>
    </message>
    <message>
        <source>Each estimator is judged by this number of the population.</source>
        <translation>Jeder Schätzer wird an dieser Zahl der Grundgesamtheit gemessen.</translation>
    </message>
    <message>
        <source>Each fit is its nearest observation: it passes through all of them.</source>
        <translation>Jeder Fit ist seine nächste Beobachtung: Er geht durch alle.</translation>
    </message>
    <message>
        <source>Each group has a mean of its own that must be estimated too; n counts the groups.</source>
        <translation>Jede Gruppe hat einen eigenen Mittelwert, der auch geschätzt werden muss; n zählt die Gruppen.</translation>
    </message>
    <message>
        <source>Each in its own unit</source>
        <translation>Jedes in seiner eigenen Einheit</translation>
    </message>
    <message>
        <source>Each of the {n} observations contributes p if it is 1 and 1 − p if it is 0.</source>
        <translation>Jede der {n} Beobachtungen steuert p bei, wenn sie 1 ist, und 1 − p, wenn sie 0 ist.</translation>
    </message>
    <message>
        <source>Each of {n} points has a probability of the label 1; {ones} carry it.</source>
        <translation>Jeder von {n} Punkten hat eine Wahrscheinlichkeit des Labels 1; {ones} tragen es.</translation>
    </message>
    <message>
        <source>Each path grows to here.</source>
        <translation>Bis hierher wächst jeder Pfad.</translation>
    </message>
    <message>
        <source>Each row that is not used, with the reason</source>
        <translation>Jede Zeile, die nicht verwendet wird, mit dem Grund</translation>
    </message>
    <message>
        <source>Edit as a table…</source>
        <translation>Als Tabelle …</translation>
    </message>
    <message>
        <source>Edit the data as a table…</source>
        <translation>Daten als Tabelle bearbeiten …</translation>
    </message>
    <message>
        <source>Eight clinical measures of 97 men before surgery, with the log of their PSA; train marks 67.</source>
        <translation>Acht klinische Maße von 97 Männern vor der Operation, mit dem log ihres PSA; train markiert 67.</translation>
    </message>
    <message>
        <source>Elastic net</source>
        <translation>Elastisches Netz</translation>
    </message>
    <message>
        <source>Elastic-net path</source>
        <translation>Pfad des elastischen Netzes</translation>
    </message>
    <message>
        <source>Else as level lines.</source>
        <translation>Sonst als Höhenlinien.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Engel</source>
        <translation>Engel</translation>
    </message>
    <message>
        <source>Engel 1857; Koenker &amp; Bassett 1982, Econometrica 50:43</source>
        <translation>Engel 1857; Koenker &amp; Bassett 1982, Econometrica 50:43</translation>
    </message>
    <message>
        <source>Engel's households</source>
        <translation>Engels Haushalte</translation>
    </message>
    <message>
        <source>Engel's households: food</source>
        <translation>Engels Haushalte: Essen</translation>
    </message>
    <message>
        <source>Engel's households: income</source>
        <translation>Engels Haushalte: Einkommen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error against the divisor</source>
        <translation>Fehler gegen den Teiler</translation>
    </message>
    <message>
        <source>Error of a new observation</source>
        <translation>Fehler einer neuen Beobachtung</translation>
    </message>
    <message>
        <source>Error of a new observation · dots: simulated ± 2 se</source>
        <translation>Fehler einer neuen Beobachtung · Punkte: simuliert ± 2 se</translation>
    </message>
    <message>
        <source>Error {times} than at</source>
        <translation>Fehler {times} als bei</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors of prediction</source>
        <translation>Vorhersagefehler</translation>
    </message>
    <message>
        <source>Errors on a logarithmic scale</source>
        <translation>Fehler auf logarithmischer Skala</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc leaves full screen</source>
        <translation>Esc verlässt das Vollbild</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Estimates at n = {n}</source>
        <translation>Schätzungen bei n = {n}</translation>
    </message>
    <message>
        <source>Estimates deviate from their own centre by nothing on average, so the middle term is gone.</source>
        <translation>Schätzungen weichen von ihrer eigenen Mitte im Mittel um nichts ab, das mittlere Glied fällt also weg.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Every count is 0: the likelihood is largest at the border λ = 0, where the score is not 0.</source>
        <translation>Jede Anzahl ist 0: Die Likelihood ist am Rand λ = 0 am größten, wo der Score nicht 0 ist.</translation>
    </message>
    <message>
        <source>Every fit</source>
        <translation>Jeder Fit</translation>
    </message>
    <message>
        <source>Every point lies on the line: no noise is left to tell the models apart.</source>
        <translation>Alle Punkte liegen auf der Geraden: Kein Rauschen bleibt, um die Modelle zu unterscheiden.</translation>
    </message>
    <message>
        <source>Every sample is the same:</source>
        <translation>Jede Stichprobe ist gleich:</translation>
    </message>
    <message>
        <source>Every trial succeeded: the likelihood is largest at the border p = 1, where the score is not 0.</source>
        <translation>Jeder Versuch gelang: Die Likelihood ist am Rand p = 1 am größten, wo der Score nicht 0 ist.</translation>
    </message>
    <message>
        <source>Every value equals xₘ: the likelihood grows without bound with α.</source>
        <translation>Jeder Wert ist xₘ: Die Likelihood wächst unbeschränkt mit α.</translation>
    </message>
    <message>
        <source>Every value equals μ: the likelihood grows without bound as σ² goes to 0.</source>
        <translation>Jeder Wert ist μ: Die Likelihood wächst unbeschränkt, wenn σ² gegen 0 geht.</translation>
    </message>
    <message>
        <source>Every value is 0: the likelihood grows without bound as θ goes to 0.</source>
        <translation>Jeder Wert ist 0: Die Likelihood wächst unbeschränkt, wenn θ gegen 0 geht.</translation>
    </message>
    <message>
        <source>Every value is 0: the likelihood grows without bound with the rate.</source>
        <translation>Jeder Wert ist 0: Die Likelihood wächst unbeschränkt mit der Rate.</translation>
    </message>
    <message>
        <source>Every value is {kind}: the likelihood is largest at the border p = {kind}, where the score is not 0, so the curvature gives no standard error.</source>
        <translation>Jeder Wert ist {kind}: Die Likelihood ist am Rand p = {kind} am größten, wo der Score nicht 0 ist; die Krümmung gibt also keinen Standardfehler.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Expected loss of stating s</source>
        <translation>Erwarteter Verlust der Nennung s</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Factor near 0</source>
        <translation>Faktor nahe 0</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Far out the penalty of a Student-t prior hardly grows: it gives way to the data.</source>
        <translation>Weit außen wächst der Strafterm eines Student-t-Priors kaum noch: Er gibt den Daten nach.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Few leave heavy tails.</source>
        <translation>Wenige lassen schwere Ränder.</translation>
    </message>
    <message>
        <source>Fewer neighbours make a more complex fit.</source>
        <translation>Weniger Nachbarn machen den Fit komplexer.</translation>
    </message>
    <message>
        <source>File of the engine</source>
        <translation>Datei der Engine</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Find and do…</source>
        <translation>Suchen und ausführen …</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Erste Anzahl</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Erster Verlust</translation>
    </message>
    <message>
        <source>First method</source>
        <translation>Erstes Verfahren</translation>
    </message>
    <message>
        <source>First observation</source>
        <translation>Erste Beobachtung</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>First rows; Space picks a column</source>
        <translation>Erste Zeilen; Leertaste wählt eine Spalte</translation>
    </message>
    <message>
        <source>First toss</source>
        <translation>Erster Wurf</translation>
    </message>
    <message>
        <source>First weight</source>
        <translation>Erstes Gewicht</translation>
    </message>
    <message>
        <source>Fisher and Neyman: T is sufficient exactly where the likelihood splits so. The first factor sees the data through T alone, the second does not see the parameter.</source>
        <translation>Fisher und Neyman: T ist genau dort suffizient, wo sich die Likelihood so zerlegt. Der erste Faktor sieht die Daten nur durch T, der zweite sieht den Parameter nicht.</translation>
    </message>
    <message>
        <source>Fisher ellipse</source>
        <translation>Fisher-Ellipse</translation>
    </message>
    <message>
        <source>Fisher information</source>
        <translation>Fisher-Information</translation>
    </message>
    <message>
        <source>Fit the axes</source>
        <translation>Achsen anpassen</translation>
    </message>
    <message>
        <source>Flat prior</source>
        <translation>Flacher Prior</translation>
    </message>
    <message>
        <source>Flat prior: λ = 0</source>
        <translation>Flacher Prior: λ = 0</translation>
    </message>
    <message>
        <source>Fold or unfold the controls</source>
        <translation>Bedienfeld ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold the controls (C)</source>
        <translation>Einstellungen aus- oder einklappen (C)</translation>
    </message>
    <message>
        <source>Folds of cross-validation</source>
        <translation>Teile der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Followed as n grows</source>
        <translation>Verfolgt mit wachsendem n</translation>
    </message>
    <message>
        <source>For a normal population; the sd goes to 0 as well, like 1/√n.</source>
        <translation>Für eine normale Grundgesamtheit; auch die sd geht gegen 0, wie 1/√n.</translation>
    </message>
    <message>
        <source>For which picture?</source>
        <translation>Für welches Bild?</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget which cards are known</source>
        <translation>Vergessen, welche Karten gewusst sind</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Four kinds of estimator</source>
        <translation>Vier Arten von Schätzern</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Free divisor</source>
        <translation>Freier Teiler</translation>
    </message>
    <message>
        <source>Fresh samples</source>
        <translation>Frische Stichproben</translation>
    </message>
    <message>
        <source>From the logits it is one logsumexp less the logit aimed at, {own} here: no probability is formed, so none can round to 0.</source>
        <translation>Aus den Logits ist es ein logsumexp minus dem angezielten Logit, hier {own}: Keine Wahrscheinlichkeit wird gebildet, also kann keine auf 0 runden.</translation>
    </message>
    <message>
        <source>Full Bayes</source>
        <translation>Ganz Bayes</translation>
    </message>
    <message>
        <source>Galton 1886, J. Anthropol. Inst. 15:246</source>
        <translation>Galton 1886, J. Anthropol. Inst. 15:246</translation>
    </message>
    <message>
        <source>Galton's children</source>
        <translation>Galtons Kinder</translation>
    </message>
    <message>
        <source>Galton's families</source>
        <translation>Galtons Familien</translation>
    </message>
    <message>
        <source>Galton's families: the children</source>
        <translation>Galtons Familien: die Kinder</translation>
    </message>
    <message>
        <source>Galton's notebook, transcribed by Hanley 2004, Amer. Statist. 58:237</source>
        <translation>Galtons Notizbuch, übertragen von Hanley 2004, Amer. Statist. 58:237</translation>
    </message>
    <message>
        <source>Galton's parents and children</source>
        <translation>Galtons Eltern und Kinder</translation>
    </message>
    <message>
        <source>Gamma with mean k/r; the rate r says how many observations the prior is worth.</source>
        <translation>Gamma mit Mittel k/r; die Rate r sagt, wie viele Beobachtungen der Prior wert ist.</translation>
    </message>
    <message>
        <source>Gamma({k}, {s})</source>
        <translation>Gamma({k}; {s})</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Gaussian about p with a fixed variance</source>
        <translation>Gauß um p mit fester Varianz</translation>
    </message>
    <message>
        <source>Gaussian core, Laplace tails</source>
        <translation>Gauß’scher Kern, Laplace’sche Ränder</translation>
    </message>
    <message>
        <source>Gaussian noise of sd σ = {sigma} makes the likelihood a squared loss, least at OLS {at_words}.</source>
        <translation>Gauß’sches Rauschen der sd σ = {sigma} macht die Likelihood zum quadratischen Verlust, am kleinsten bei OLS {at_words}.</translation>
    </message>
    <message>
        <source>Gaussian prior, τ = {prior_sd}</source>
        <translation>Gauß-Prior, τ = {prior_sd}</translation>
    </message>
    <message>
        <source>Gauss–Laplace</source>
        <translation>Gauß–Laplace</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Geyser</source>
        <translation>Geysir</translation>
    </message>
    <message>
        <source>Give a drag back</source>
        <translation>Das Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Give it up; nothing is left of it</source>
        <translation>Abbrechen; es bleibt nichts davon zurück</translation>
    </message>
    <message>
        <source>Given what is kept, the data too are one draw like any other.</source>
        <translation>Gegeben das Behaltene sind auch die Daten eine Ziehung wie jede andere.</translation>
    </message>
    <message>
        <source>Go from the truth to a shot by way of the mean of all shots: first the arrow, which is the bias ({bias} long), then from the mean to the shot.</source>
        <translation>Von der Wahrheit zu einem Schuss über das Mittel aller Schüsse gehen: zuerst der Pfeil, der Bias ({bias} lang), dann vom Mittel zum Schuss.</translation>
    </message>
    <message>
        <source>Go to the empty row at the end</source>
        <translation>Zur leeren Zeile am Ende</translation>
    </message>
    <message>
        <source>Gradient in two</source>
        <translation>Gradient zu zweit</translation>
    </message>
    <message>
        <source>Guess c</source>
        <translation>Vermutung c</translation>
    </message>
    <message>
        <source>Guess of the best λ</source>
        <translation>Tipp für das beste λ</translation>
    </message>
    <message>
        <source>Guess, across</source>
        <translation>Vermutung, quer</translation>
    </message>
    <message>
        <source>Guess, up</source>
        <translation>Vermutung, hoch</translation>
    </message>
    <message>
        <source>Guess: where the paths go</source>
        <translation>Tipp: wohin die Pfade gehen</translation>
    </message>
    <message>
        <source>Guess: {end} end</source>
        <translation>Tipp: Ende {end}</translation>
    </message>
    <message>
        <source>Guided lessons</source>
        <translation>Geführte Lektionen</translation>
    </message>
    <message>
        <source>Half width of the band</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>Half width of the band ε</source>
        <translation>Halbe Breite ε des Bandes</translation>
    </message>
    <message>
        <source>Half-width at half height</source>
        <translation>Halbe Breite auf halber Höhe</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Heads of the prior</source>
        <translation>Kopf im Prior</translation>
    </message>
    <message>
        <source>Heavy tails</source>
        <translation>Schwere Ränder</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the bound</source>
        <translation>Höhe der Schranke</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Heights of 928 grown children against their parents' mean, in cells of an inch, daughters × 1.08.</source>
        <translation>Größen von 928 erwachsenen Kindern gegen das Mittel ihrer Eltern, in Zoll-Zellen, Töchter × 1,08.</translation>
    </message>
    <message>
        <source>Heights of 928 grown children at the middles of one-inch cells, daughters' scaled by 1.08.</source>
        <translation>Größen von 928 erwachsenen Kindern in der Mitte von Zoll-Zellen, Töchter mit 1,08 skaliert.</translation>
    </message>
    <message>
        <source>Heights of 934 grown children with those of father and mother, as Galton noted them.</source>
        <translation>Größen von 934 erwachsenen Kindern mit denen von Vater und Mutter, wie Galton sie notierte.</translation>
    </message>
    <message>
        <source>Heights of 934 grown sons and daughters, not rescaled: two humps run into one another.</source>
        <translation>Größen von 934 erwachsenen Söhnen und Töchtern, nicht umgerechnet: Zwei Höcker laufen ineinander.</translation>
    </message>
    <message>
        <source>Held out for testing</source>
        <translation>Zum Testen zurückgehalten</translation>
    </message>
    <message>
        <source>Here it is T = {best:.4g}.</source>
        <translation>Hier ist es T = {best:.4g}.</translation>
    </message>
    <message>
        <source>Here the parameter meets the data only in {enough}. {hold}</source>
        <translation>Hier trifft der Parameter die Daten nur in {enough}. {hold}</translation>
    </message>
    <message>
        <source>Here there is none.</source>
        <translation>Hier gibt es keines.</translation>
    </message>
    <message>
        <source>Hidden until you reveal it.</source>
        <translation>Verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>Hide the answer, commit to a guess, then reveal (P)</source>
        <translation>Die Antwort verbergen, sich auf einen Tipp festlegen, dann aufdecken (P)</translation>
    </message>
    <message>
        <source>High bias, high variance</source>
        <translation>Großer Bias, große Varianz</translation>
    </message>
    <message>
        <source>High bias, low variance</source>
        <translation>Großer Bias, kleine Varianz</translation>
    </message>
    <message>
        <source>Hodges</source>
        <translation>Hodges</translation>
    </message>
    <message>
        <source>Hodges' estimator</source>
        <translation>Hodges’ Schätzer</translation>
    </message>
    <message>
        <source>Hodges' estimator at θ = {theta}</source>
        <translation>Hodges’ Schätzer bei θ = {theta}</translation>
    </message>
    <message>
        <source>Hodges' estimator, n = {n}, at θ = {theta} σ: n·MSE/σ² = {risk}; at worst {worst}, at θ = {worst_theta} σ. The mean has 1 everywhere.</source>
        <translation>Hodges’ Schätzer, n = {n}, bei θ = {theta} σ: n·MSE/σ² = {risk}; schlimmstens {worst}, bei θ = {worst_theta} σ. Der Mittelwert hat überall 1.</translation>
    </message>
    <message>
        <source>Hold fixed</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Hold or release a ghost</source>
        <translation>Vergleichsbild halten oder lösen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Horse kicks</source>
        <translation>Hufschläge</translation>
    </message>
    <message>
        <source>How complex should the model be? Drag the line to where a new observation is predicted best, then reveal.</source>
        <translation>Wie komplex soll das Modell sein? Die Linie dorthin ziehen, wo eine neue Beobachtung am besten vorhergesagt wird, dann aufdecken.</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>How far the {name} lies from the truth, squared, on average: {say}.</source>
        <translation>Wie weit {name} von der Wahrheit liegt, quadriert, im Mittel: {say}.</translation>
    </message>
    <message>
        <source>How fast does the spread fall?</source>
        <translation>Wie schnell fällt die Streuung?</translation>
    </message>
    <message>
        <source>How fast the spread falls</source>
        <translation>Wie schnell die Streuung fällt</translation>
    </message>
    <message>
        <source>How good can an estimator be?</source>
        <translation>Wie gut kann ein Schätzer sein?</translation>
    </message>
    <message>
        <source>How high the picture is laid out</source>
        <translation>Wie hoch das Bild gesetzt wird</translation>
    </message>
    <message>
        <source>How long the geyser played and how long one then waited for it, 272 times.</source>
        <translation>Wie lange der Geysir sprang und wie lange man danach wartete, 272-mal.</translation>
    </message>
    <message>
        <source>How long the geyser played in 272 eruptions: short ones and long ones, little between.</source>
        <translation>Wie lange der Geysir in 272 Ausbrüchen sprang: kurze und lange, wenig dazwischen.</translation>
    </message>
    <message>
        <source>How long the picture moves till it begins again</source>
        <translation>Wie lange sich das Bild bewegt, bis es von vorn beginnt</translation>
    </message>
    <message>
        <source>How many scintillations were seen in each of 2608 spans of an eighth of a minute.</source>
        <translation>Wie viele Lichtblitze in 2608 Zeitspannen von je einer Achtelminute gesehen wurden.</translation>
    </message>
    <message>
        <source>How much data?</source>
        <translation>Wie viele Daten?</translation>
    </message>
    <message>
        <source>How much of the run is shown: drag to go back and on</source>
        <translation>Wie viel vom Lauf gezeigt ist: ziehen, um vor- und zurückzugehen</translation>
    </message>
    <message>
        <source>How near the truth is near enough?</source>
        <translation>Wie nahe an der Wahrheit ist nahe genug?</translation>
    </message>
    <message>
        <source>How often the data are drawn anew with what is kept held fixed.</source>
        <translation>Wie oft die Daten neu gezogen werden, während das Behaltene festgehalten wird.</translation>
    </message>
    <message>
        <source>How the file is written, as it was recognised; another choice reads it anew</source>
        <translation>Wie die Datei geschrieben ist, soweit erkannt; eine andere Wahl liest sie neu</translation>
    </message>
    <message>
        <source>How the likelihood of one parameter is drawn.</source>
        <translation>Wie die Likelihood eines Parameters gezeichnet wird.</translation>
    </message>
    <message>
        <source>How wide the picture is laid out</source>
        <translation>Wie breit das Bild gesetzt wird</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Huber's corner</source>
        <translation>Hubers Ecke</translation>
    </message>
    <message>
        <source>Huber's corner δ</source>
        <translation>Hubers Ecke δ</translation>
    </message>
    <message>
        <source>Huber: Gaussian core, Laplace tails</source>
        <translation>Huber: Gauß, Laplace</translation>
    </message>
    <message>
        <source>In a lesson: back to its step's state</source>
        <translation>In einer Lektion: zurück zum Stand des Schritts</translation>
    </message>
    <message>
        <source>In logarithms a sum. The last term does not depend on θ, so the top does not either.</source>
        <translation>In Logarithmen eine Summe. Das letzte Glied hängt nicht von θ ab, der Gipfel also auch nicht.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>In practice nobody knows it.</source>
        <translation>In Wirklichkeit kennt sie niemand.</translation>
    </message>
    <message>
        <source>In practice nobody knows the true line.</source>
        <translation>In Wirklichkeit kennt niemand die wahre Gerade.</translation>
    </message>
    <message>
        <source>In practice nobody sees the bull's-eye.</source>
        <translation>In Wirklichkeit sieht niemand das Schwarze.</translation>
    </message>
    <message>
        <source>In practice nobody sees the truth</source>
        <translation>In Wirklichkeit sieht niemand die Wahrheit</translation>
    </message>
    <message>
        <source>In scales: small is MAE, large is MSE.</source>
        <translation>In Skalen: klein ist MAE, groß ist MSE.</translation>
    </message>
    <message>
        <source>In units of 1 / (largest curvature at the top): it converges below 2, at 1 fastest near the top.</source>
        <translation>In Einheiten von 1 / (größte Krümmung am Gipfel): unter 2 konvergiert es, bei 1 nahe dem Gipfel am schnellsten.</translation>
    </message>
    <message>
        <source>In units of σ.</source>
        <translation>In Einheiten von σ.</translation>
    </message>
    <message>
        <source>Independent draws from the posterior: more of them fill the picture in and narrow nothing.</source>
        <translation>Unabhängige Ziehungen aus dem Posterior: Mehr davon füllen das Bild und machen nichts schmaler.</translation>
    </message>
    <message>
        <source>Independent errors: their densities multiply, so the logarithms add.</source>
        <translation>Unabhängige Fehler: Ihre Dichten multiplizieren sich, die Logarithmen addieren sich also.</translation>
    </message>
    <message>
        <source>Independent rows multiply: {likelihood}.</source>
        <translation>Unabhängige Zeilen multiplizieren sich: {likelihood}.</translation>
    </message>
    <message>
        <source>Infinite loss: {where} gave probability 0 to what happened, so L = 0 and its log is −∞.</source>
        <translation>Unendlicher Verlust: {where} gab dem, was geschah, Wahrscheinlichkeit 0; also L = 0, und der Logarithmus ist −∞.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Information (parabola)</source>
        <translation>Information (Parabel)</translation>
    </message>
    <message>
        <source>Inter and STIX Two Math under the SIL Open Font License; Qt {qt} under the LGPL.</source>
        <translation>Inter und STIX Two Math unter der SIL Open Font License; Qt {qt} unter der LGPL.</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>It does not depend on n. </source>
        <translation>Sie hängt nicht von n ab. </translation>
    </message>
    <message>
        <source>It does where μ is the mean of the data, {mean}, whatever σ² is.</source>
        <translation>Das tut er, wo μ der Mittelwert der Daten ist, {mean}, was immer σ² ist.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Noch nicht angekommen.</translation>
    </message>
    <message>
        <source>It has not arrived yet: more steps, or a larger rate.</source>
        <translation>Noch nicht angekommen: mehr Schritte oder eine größere Rate.</translation>
    </message>
    <message>
        <source>It holds {n} values; at most {most} are allowed.</source>
        <translation>Sie enthält {n} Werte; höchstens {most} sind zulässig.</translation>
    </message>
    <message>
        <source>It is damaged ({reason}).</source>
        <translation>Sie ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>It is damaged, or no session of thetahat ({reason}).</source>
        <translation>Sie ist beschädigt oder keine Sitzung von thetahat ({reason}).</translation>
    </message>
    <message>
        <source>It is {allowed}.</source>
        <translation>Zulässig: {allowed}.</translation>
    </message>
    <message>
        <source>It is {found} MB large; a session has at most {most} MB.</source>
        <translation>Sie ist {found} MB groß; eine Sitzung hat höchstens {most} MB.</translation>
    </message>
    <message>
        <source>It must be a file.</source>
        <translation>Es muss eine Datei sein.</translation>
    </message>
    <message>
        <source>It swings over the top instead of climbing: the rate is too large for this curvature.</source>
        <translation>Es schwingt über den Gipfel, statt zu klettern: Die Rate ist für diese Krümmung zu groß.</translation>
    </message>
    <message>
        <source>It was written by a newer thetahat (format {found}); this one reads format {known}.</source>
        <translation>Sie stammt von einem neueren thetahat (Format {found}); dieses liest Format {known}.</translation>
    </message>
    <message>
        <source>Its gradient</source>
        <translation>Sein Gradient</translation>
    </message>
    <message>
        <source>Its law at θ = {theta}</source>
        <translation>Seine Verteilung bei θ = {theta}</translation>
    </message>
    <message>
        <source>Its mean is n(m − 1) = {n} and not nm = {n2}.</source>
        <translation>Sein Mittel ist n(m − 1) = {n} und nicht nm = {n2}.</translation>
    </message>
    <message>
        <source>Its negative logarithm per point is binary cross-entropy, the loop's loss: now {nll}.</source>
        <translation>Ihr negativer Logarithmus je Punkt ist die binäre Kreuzentropie, der Verlust der Schleife: jetzt {nll}.</translation>
    </message>
    <message>
        <source>Its value after each new observation makes a path.</source>
        <translation>Sein Wert nach jeder neuen Beobachtung ergibt einen Pfad.</translation>
    </message>
    <message>
        <source>James–Stein</source>
        <translation>James–Stein</translation>
    </message>
    <message>
        <source>Judged by the exact bias and sd, beside the picture.</source>
        <translation>Beurteilt nach exaktem Bias und sd, neben dem Bild.</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Gerade richtig</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Knots</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Known (K)</source>
        <translation>Gewusst (K)</translation>
    </message>
    <message>
        <source>Known mean</source>
        <translation>Bekannter Mittelwert</translation>
    </message>
    <message>
        <source>Known scale</source>
        <translation>Bekannte Skala</translation>
    </message>
    <message>
        <source>Known sd of one value</source>
        <translation>Bekannte sd</translation>
    </message>
    <message>
        <source>Known smallest value</source>
        <translation>Bekannter kleinster Wert</translation>
    </message>
    <message>
        <source>Known where the data are drawn; never in practice.</source>
        <translation>Bekannt, wo die Daten gezogen sind; in Wirklichkeit nie.</translation>
    </message>
    <message>
        <source>Known, but where σ² itself is sought.</source>
        <translation>Bekannt, außer wo σ² selbst gesucht ist.</translation>
    </message>
    <message>
        <source>L lies below the smallest float64: kept here as mantissa and exponent, and shown as 0.</source>
        <translation>L liegt unter dem kleinsten float64: hier als Mantisse und Exponent geführt und als 0 gezeigt.</translation>
    </message>
    <message>
        <source>L({symbol}) in units of 10{raised}</source>
        <translation>L({symbol}) in Einheiten von 10{raised}</translation>
    </message>
    <message>
        <source>L(θ), the product</source>
        <translation>L(θ), das Produkt</translation>
    </message>
    <message>
        <source>L1 is a Laplace prior: λ = σ²/b = {noise}/{laplace_scale} = {lam}.</source>
        <translation>L1 ist ein Laplace-Prior: λ = σ²/b = {noise}/{laplace_scale} = {lam}.</translation>
    </message>
    <message>
        <source>L1: lasso</source>
        <translation>L1: Lasso</translation>
    </message>
    <message>
        <source>L2 is a Gaussian prior: λ = σ²/τ² = {noise}/{prior_sd}² = {lam}.</source>
        <translation>L2 ist ein Gauß-Prior: λ = σ²/τ² = {noise}/{prior_sd}² = {lam}.</translation>
    </message>
    <message>
        <source>L2: ridge</source>
        <translation>L2: Ridge</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Label smoothing moves the target itself, so certainty costs: the loss is least at {smoothing:.4g}.</source>
        <translation>Label-Glättung verschiebt das Ziel selbst, Gewissheit kostet also: Der Verlust ist bei {smoothing:.4g} am kleinsten.</translation>
    </message>
    <message>
        <source>Label smoothing, α = {smoothing:g}</source>
        <translation>Label-Glättung, α = {smoothing:g}</translation>
    </message>
    <message>
        <source>Label: probability; or class: its logits. Rows are parted by semicolons.</source>
        <translation>Label: Wahrscheinlichkeit; oder Klasse: ihre Logits. Zeilen durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels are</source>
        <translation>Labels sind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Laplace</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>Laplace about p with a fixed scale</source>
        <translation>Laplace um p mit fester Skala</translation>
    </message>
    <message>
        <source>Laplace inner</source>
        <translation>Laplace: innere Werte</translation>
    </message>
    <message>
        <source>Laplace median</source>
        <translation>Laplace: Median</translation>
    </message>
    <message>
        <source>Laplace order</source>
        <translation>Laplace: Reihenfolge</translation>
    </message>
    <message>
        <source>Laplace prior, b = {laplace_scale}</source>
        <translation>Laplace-Prior, b = {laplace_scale}</translation>
    </message>
    <message>
        <source>Laplace threshold</source>
        <translation>Laplace: Schwelle</translation>
    </message>
    <message>
        <source>Laplace × Gaussian, b = {laplace_scale}, τ = {result}</source>
        <translation>Laplace × Gauß, b = {laplace_scale}, τ = {result}</translation>
    </message>
    <message>
        <source>Laplace, b known</source>
        <translation>Laplace, b bekannt</translation>
    </message>
    <message>
        <source>Laplace, its centre</source>
        <translation>Laplace, Mitte</translation>
    </message>
    <message>
        <source>Laplace: centre μ</source>
        <translation>Laplace: Mitte μ</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest sample size</source>
        <translation>Größte Stichprobe</translation>
    </message>
    <message>
        <source>Lasso d past n</source>
        <translation>Lasso, d über n</translation>
    </message>
    <message>
        <source>Lasso path</source>
        <translation>Lasso-Pfad</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least MSE at b′ = {best}; but that depends on θ₀, which nobody knows.</source>
        <translation>Kleinster MSE bei b′ = {best}; aber das hängt von θ₀ ab, das niemand kennt.</translation>
    </message>
    <message>
        <source>Least MSE at the divisor</source>
        <translation>Kleinster MSE beim Teiler</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Kleinste Quadrate</translation>
    </message>
    <message>
        <source>Least squares is one of many here:</source>
        <translation>Kleinste Quadrate sind hier eine von vielen:</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>Kleinste Varianz</translation>
    </message>
    <message>
        <source>Least-squares point</source>
        <translation>Punkt der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>Leave out 1 row that cannot be read</source>
        <translation>1 unlesbare Zeile weglassen</translation>
    </message>
    <message>
        <source>Leave out 1 row without a value</source>
        <translation>1 Zeile ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave out of the axis where only the prior is.</source>
        <translation>Von der Achse weglassen, wo nur der Prior ist.</translation>
    </message>
    <message>
        <source>Leave out {n} rows that cannot be read</source>
        <translation>{n} unlesbare Zeilen weglassen</translation>
    </message>
    <message>
        <source>Leave out {n} rows without a value</source>
        <translation>{n} Zeilen ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson (Esc)</source>
        <translation>Lektion verlassen (Esc)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lessons ({endings})</source>
        <translation>Lektionen ({endings})</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau der Intervalle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light robust</source>
        <translation>Licht, robust</translation>
    </message>
    <message>
        <source>Light tails</source>
        <translation>Leichte Ränder</translation>
    </message>
    <message>
        <source>Likelihood of {}</source>
        <translation>Likelihood von {}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Line: arrows pull it off its data, and it springs back</source>
        <translation>Gerade: Pfeile ziehen sie von ihren Daten, und sie schnellt zurück</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Location of the population</source>
        <translation>Lage der Grundgesamtheit</translation>
    </message>
    <message>
        <source>Lock or free the axes</source>
        <translation>Achsen festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Log-likelihood of {curves} samples of n = {n}</source>
        <translation>Log-Likelihood von {curves} Stichproben mit n = {n}</translation>
    </message>
    <message>
        <source>Log-likelihood of {}</source>
        <translation>Log-Likelihood von {}</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistisch</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Logit of class {k}</source>
        <translation>Logit der Klasse {k}</translation>
    </message>
    <message>
        <source>Logit of the example</source>
        <translation>Logit des Beispiels</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Logits are divided by T: low is sure, high is flat.</source>
        <translation>Logits werden durch T geteilt: niedrig ist sicher, hoch ist flach.</translation>
    </message>
    <message>
        <source>Logits go in, not probabilities:</source>
        <translation>Logits gehen hinein, keine Wahrscheinlichkeiten:</translation>
    </message>
    <message>
        <source>Logits of row {row}, whose class is {classes}</source>
        <translation>Logits der Zeile {row} mit der Klasse {classes}</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Betrachtet bei</translation>
    </message>
    <message>
        <source>Look at x</source>
        <translation>x betrachten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss against epoch</source>
        <translation>Verlust gegen Epoche</translation>
    </message>
    <message>
        <source>Loss against epoch · it rises out of the picture</source>
        <translation>Verlust gegen Epoche · er steigt aus dem Bild</translation>
    </message>
    <message>
        <source>Loss of each row</source>
        <translation>Verlust jeder Zeile</translation>
    </message>
    <message>
        <source>Loss of one example</source>
        <translation>Verlust eines Beispiels</translation>
    </message>
    <message>
        <source>Loss of one example whose label is {example}</source>
        <translation>Verlust eines Beispiels mit dem Label {example}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Low bias, high variance</source>
        <translation>Kleiner Bias, große Varianz</translation>
    </message>
    <message>
        <source>Low bias, low variance</source>
        <translation>Kleiner Bias, kleine Varianz</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>Lower plot</source>
        <translation>Unteres Bild</translation>
    </message>
    <message>
        <source>Lowest AIC:</source>
        <translation>Kleinstes AIC:</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>MAE: Laplace noise</source>
        <translation>MAE: Laplace</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>MAP and mean</source>
        <translation>MAP und Mittel</translation>
    </message>
    <message>
        <source>MAP {at_words}</source>
        <translation>MAP {at_words}</translation>
    </message>
    <message>
        <source>MAP, {names}</source>
        <translation>MAP, {names}</translation>
    </message>
    <message>
        <source>MLE</source>
        <translation>MLE</translation>
    </message>
    <message>
        <source>MLE and quantiles did not</source>
        <translation>MLE und Quantile nicht</translation>
    </message>
    <message>
        <source>MLE of σ² from groups of {per_group}, σ² = {theta}</source>
        <translation>MLE von σ² aus Gruppen zu {per_group}, σ² = {theta}</translation>
    </message>
    <message>
        <source>MLE {pair}</source>
        <translation>MLE {pair}</translation>
    </message>
    <message>
        <source>MLE {within}</source>
        <translation>MLE {within}</translation>
    </message>
    <message>
        <source>MLE, MAP and Bayes compared</source>
        <translation>MLE, MAP und Bayes im Vergleich</translation>
    </message>
    <message>
        <source>MLE: at infinity, this way</source>
        <translation>MLE: im Unendlichen, in dieser Richtung</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>MSE = bias² + variance</source>
        <translation>MSE = Bias² + Varianz</translation>
    </message>
    <message>
        <source>MSE found</source>
        <translation>MSE gefunden</translation>
    </message>
    <message>
        <source>MSE of σ̂²</source>
        <translation>MSE von σ̂²</translation>
    </message>
    <message>
        <source>MSE: Gaussian noise</source>
        <translation>MSE: Gauß</translation>
    </message>
    <message>
        <source>Make an estimator of</source>
        <translation>Einen Schätzer bauen mit</translation>
    </message>
    <message>
        <source>Many classes</source>
        <translation>Viele Klassen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum likelihood</source>
        <translation>Maximum-Likelihood</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean absolute deviation</source>
        <translation>Mittlere absolute Abweichung</translation>
    </message>
    <message>
        <source>Mean against median</source>
        <translation>Mittelwert gegen Median</translation>
    </message>
    <message>
        <source>Mean curvature −ℓ″</source>
        <translation>Mittlere Krümmung −ℓ″</translation>
    </message>
    <message>
        <source>Mean of Cauchy</source>
        <translation>Mittelwert, Cauchy</translation>
    </message>
    <message>
        <source>Mean of normal</source>
        <translation>Mittelwert, normal</translation>
    </message>
    <message>
        <source>Mean of the first part</source>
        <translation>Mittelwert des ersten Teils</translation>
    </message>
    <message>
        <source>Mean of the logarithm</source>
        <translation>Mittelwert des Logarithmus</translation>
    </message>
    <message>
        <source>Mean of the score</source>
        <translation>Mittel des Scores</translation>
    </message>
    <message>
        <source>Mean of the second part</source>
        <translation>Mittelwert des zweiten Teils</translation>
    </message>
    <message>
        <source>Mean without spread</source>
        <translation>Mittelwert ohne Streuung</translation>
    </message>
    <message>
        <source>Mean without variance</source>
        <translation>Mittelwert ohne Varianz</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median of Cauchy</source>
        <translation>Median, Cauchy</translation>
    </message>
    <message>
        <source>Median of a normal</source>
        <translation>Median, normal</translation>
    </message>
    <message>
        <source>Median wins</source>
        <translation>Der Median gewinnt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Michelson</source>
        <translation>Michelson</translation>
    </message>
    <message>
        <source>Michelson's speed of light</source>
        <translation>Michelson: Licht</translation>
    </message>
    <message>
        <source>Mini batches</source>
        <translation>Mini-Batches</translation>
    </message>
    <message>
        <source>Minus the mean logarithm is the cross-entropy: {cross_entropy}.</source>
        <translation>Minus der mittlere Logarithmus ist die Kreuzentropie: {cross_entropy}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model {kind} at {point}, and {data}</source>
        <translation>Modell: {kind} bei {point}; {data}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Mehr Daten</translation>
    </message>
    <message>
        <source>More data make the curve steeper: its width goes down with √n.</source>
        <translation>Mehr Daten machen die Kurve steiler: Ihre Breite fällt mit √n.</translation>
    </message>
    <message>
        <source>More of them continue the same draws. The player takes them one at a time.</source>
        <translation>Mehr davon setzen dieselben Ziehungen fort. Der Spieler nimmt sie einzeln.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More shots fill the picture in; they do not narrow it.</source>
        <translation>Mehr Schüsse füllen das Bild; sie machen es nicht schmaler.</translation>
    </message>
    <message>
        <source>More than half of the population lies below: for large n more than half of the sample does. No moment is needed. </source>
        <translation>Mehr als die Hälfte der Grundgesamtheit liegt darunter: Für großes n tut es auch mehr als die halbe Stichprobe. Kein Moment ist nötig. </translation>
    </message>
    <message>
        <source>Motion as the desktop has it</source>
        <translation>Bewegung wie auf dem Schreibtisch eingestellt</translation>
    </message>
    <message>
        <source>Motion reduced</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>Um einen Schritt bewegen</translation>
    </message>
    <message>
        <source>Move by ten steps</source>
        <translation>Um zehn Schritte bewegen</translation>
    </message>
    <message>
        <source>Much data</source>
        <translation>Viele Daten</translation>
    </message>
    <message>
        <source>Multiply out. The bias is no random quantity: it leaves the expectation, and its square averages to itself, {b}.</source>
        <translation>Ausmultiplizieren. Der Bias ist nicht zufällig: Er tritt aus dem Erwartungswert heraus, und sein Quadrat mittelt sich zu sich selbst, {b}.</translation>
    </message>
    <message>
        <source>Multiply out; the distance from centre to truth is no random quantity.</source>
        <translation>Ausmultiplizieren; der Abstand der Mitte von der Wahrheit ist nicht zufällig.</translation>
    </message>
    <message>
        <source>NLL +{rise}</source>
        <translation>NLL +{rise}</translation>
    </message>
    <message>
        <source>NLL / n, the loss</source>
        <translation>NLL / n, der Verlust</translation>
    </message>
    <message>
        <source>NLL per point (no penalty: λ = 0)</source>
        <translation>NLL je Punkt (kein Strafterm: λ = 0)</translation>
    </message>
    <message>
        <source>NLL per point, and the penalty on top</source>
        <translation>NLL + Strafterm</translation>
    </message>
    <message>
        <source>NLL {nll}</source>
        <translation>NLL {nll}</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Name of x</source>
        <translation>Name von x</translation>
    </message>
    <message>
        <source>Name of y</source>
        <translation>Name von y</translation>
    </message>
    <message>
        <source>Near the optimum gradient descent halves its distance every {halved:.3g} epochs.</source>
        <translation>Nahe dem Optimum halbiert der Gradientenabstieg seinen Abstand alle {halved:.3g} Epochen.</translation>
    </message>
    <message>
        <source>Needs more data than it must:</source>
        <translation>Braucht mehr Daten als nötig:</translation>
    </message>
    <message>
        <source>Negative log-likelihood per observation, of {}</source>
        <translation>Negative Log-Likelihood je Beobachtung, von {}</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Never known in practice.</source>
        <translation>In Wirklichkeit nie bekannt.</translation>
    </message>
    <message>
        <source>New noise in every training set: only the fits move</source>
        <translation>Neues Rauschen in jeder Trainingsmenge: Nur die Fits bewegen sich</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Newcomb's light passages</source>
        <translation>Newcomb: Lichtlaufzeit</translation>
    </message>
    <message>
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Newton = Fisher scoring</source>
        <translation>Newton = Fisher-Scoring</translation>
    </message>
    <message>
        <source>Newton in two</source>
        <translation>Newton zu zweit</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>Newtons Verfahren</translation>
    </message>
    <message>
        <source>Newton's parabola at step {place}</source>
        <translation>Newtons Parabel bei Schritt {place}</translation>
    </message>
    <message>
        <source>Next concept</source>
        <translation>Nächstes Konzept</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Next step, or reveal</source>
        <translation>Nächster Schritt oder aufdecken</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Neyman–Scott</source>
        <translation>Neyman–Scott</translation>
    </message>
    <message>
        <source>No MLE: {why}.</source>
        <translation>Kein MLE: {why}.</translation>
    </message>
    <message>
        <source>No best temperature: {right}, so the loss falls without end.</source>
        <translation>Keine beste Temperatur: {right}, also fällt der Verlust ohne Ende.</translation>
    </message>
    <message>
        <source>No bias, and a variance of {variance} over n: the sd falls like 1/√n.</source>
        <translation>Kein Bias und eine Varianz von {variance} durch n: Die sd fällt wie 1/√n.</translation>
    </message>
    <message>
        <source>No bound here:</source>
        <translation>Hier keine Schranke:</translation>
    </message>
    <message>
        <source>No closed form for a finite n: the thin line is the law of large n.</source>
        <translation>Keine geschlossene Form für endliches n: Die dünne Linie ist das Gesetz für großes n.</translation>
    </message>
    <message>
        <source>No column is picked for {place}; pick one of numbers.</source>
        <translation>Für {place} ist keine Spalte gewählt; bitte eine mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>No estimate here is a number.</source>
        <translation>Keine Schätzung hier ist eine Zahl.</translation>
    </message>
    <message>
        <source>No fourth moment:</source>
        <translation>Kein viertes Moment:</translation>
    </message>
    <message>
        <source>No fourth moment: theory has no variance and no MSE.
</source>
        <translation>Kein viertes Moment: Die Theorie hat weder Varianz noch MSE.
</translation>
    </message>
    <message>
        <source>No maximum</source>
        <translation>Kein Maximum</translation>
    </message>
    <message>
        <source>No n in it. </source>
        <translation>Kein n darin. </translation>
    </message>
    <message>
        <source>No noise</source>
        <translation>Kein Rauschen</translation>
    </message>
    <message>
        <source>No noise is left: every residual is 0.</source>
        <translation>Kein Rauschen bleibt: Jedes Residuum ist 0.</translation>
    </message>
    <message>
        <source>No observations</source>
        <translation>Keine Beobachtungen</translation>
    </message>
    <message>
        <source>No observations: double-click here to add one.</source>
        <translation>Keine Beobachtungen: Doppelklick hier fügt eine hinzu.</translation>
    </message>
    <message>
        <source>No observations: there is nothing to multiply.</source>
        <translation>Keine Beobachtungen: Es gibt nichts zu multiplizieren.</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>Kein Strafterm</translation>
    </message>
    <message>
        <source>No root</source>
        <translation>Keine Nullstelle</translation>
    </message>
    <message>
        <source>No row has a number in every column that is picked.</source>
        <translation>Keine Zeile hat in jeder gewählten Spalte eine Zahl.</translation>
    </message>
    <message>
        <source>No sd exists: middle half</source>
        <translation>Keine sd: mittlere Hälfte</translation>
    </message>
    <message>
        <source>No session has been saved yet</source>
        <translation>Noch keine Sitzung gespeichert</translation>
    </message>
    <message>
        <source>No step along the slope stays within the domain.</source>
        <translation>Kein Schritt den Hang hinauf bleibt im Bereich.</translation>
    </message>
    <message>
        <source>No step uphill is left: the top has a kink or lies at the border of the domain.</source>
        <translation>Kein Schritt bergauf ist übrig: Der Gipfel hat einen Knick oder liegt am Rand des Bereichs.</translation>
    </message>
    <message>
        <source>No unbiased estimator does better, yet the bound is attained in the limit only: the ratio is n/(n − 2)</source>
        <translation>Kein erwartungstreuer Schätzer ist besser, und doch wird die Schranke nur im Grenzwert erreicht: Das Verhältnis ist n/(n − 2)</translation>
    </message>
    <message>
        <source>No weight is held at zero: both pulls are {limit} in size.</source>
        <translation>Kein Gewicht wird bei null gehalten: Beide Züge sind vom Betrag {limit}.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise sd</source>
        <translation>sd des Rauschens</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>Rauschen σ</translation>
    </message>
    <message>
        <source>Noise σ: arrows change it, Shift by ten, Enter types</source>
        <translation>Rauschen σ: Pfeile ändern es, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not consistent:</source>
        <translation>Nicht konsistent:</translation>
    </message>
    <message>
        <source>Not consistent: the mean of n</source>
        <translation>Nicht konsistent: Das Mittel von n</translation>
    </message>
    <message>
        <source>Not unique</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Not unique: every μ from {low:.6g} to {high:.6g} is as good; the median is marked. {words}</source>
        <translation>Nicht eindeutig: Jedes μ von {low:.6g} bis {high:.6g} ist ebenso gut; der Median ist markiert. {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>Notizen für die Vortragenden</translation>
    </message>
    <message>
        <source>Notes on this concept</source>
        <translation>Notizen zu diesem Konzept</translation>
    </message>
    <message>
        <source>Nothing compared does better</source>
        <translation>Nichts Verglichenes ist besser</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts bleibt</translation>
    </message>
    <message>
        <source>Nothing runs in this picture: choose another kind.</source>
        <translation>In diesem Bild läuft nichts ab: bitte eine andere Art wählen.</translation>
    </message>
    <message>
        <source>NumPy's legacy generator</source>
        <translation>NumPys alter Generator</translation>
    </message>
    <message>
        <source>NumPy's legacy one</source>
        <translation>NumPys alter</translation>
    </message>
    <message>
        <source>Numbers separated by commas.</source>
        <translation>Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Numbers separated by commas. In the picture: drag one, double-click to add one, Delete to remove it.</source>
        <translation>Zahlen, durch Kommas getrennt. Im Bild: eine ziehen, Doppelklick fügt eine hinzu, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Numbers separated by commas; for heads and tails 1 and 0.</source>
        <translation>Zahlen, durch Kommas getrennt; für Kopf und Zahl 1 und 0.</translation>
    </message>
    <message>
        <source>Numbers separated by commas; n is how many there are.</source>
        <translation>Zahlen, durch Kommas getrennt; n ist ihre Anzahl.</translation>
    </message>
    <message>
        <source>OLS</source>
        <translation>OLS</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Observation x</source>
        <translation>Beobachtung x</translation>
    </message>
    <message>
        <source>Observation: arrows move it, Shift by ten, Page Up and Page Down choose another, Delete takes it away</source>
        <translation>Beobachtung: Pfeile bewegen sie, Umschalt um zehn, Bild auf und ab wählen eine andere, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Observations per group</source>
        <translation>Je Gruppe</translation>
    </message>
    <message>
        <source>Of the median relative to the mean, for large n: {median_to_mean}.</source>
        <translation>Des Medians gegenüber dem Mittelwert, für großes n: {median_to_mean}.</translation>
    </message>
    <message>
        <source>Of the two columns; at −1 and 1 they are one, and no data tell the weights apart.</source>
        <translation>Der beiden Spalten; bei −1 und 1 sind sie eine, und keine Daten unterscheiden die Gewichte.</translation>
    </message>
    <message>
        <source>Of ½‖y − Xw‖² + λ‖w‖₁ or + (λ/2)‖w‖². As a prior: λ = σ²/b of a Laplace scale b, λ = σ²/τ² of a sd τ.</source>
        <translation>Von ½‖y − Xw‖² + λ‖w‖₁ oder + (λ/2)‖w‖². Als Prior: λ = σ²/b einer Laplace-Skala b, λ = σ²/τ² einer sd τ.</translation>
    </message>
    <message>
        <source>Old Faithful: eruptions and waits</source>
        <translation>Old Faithful: Ausbrüche und Wartezeiten</translation>
    </message>
    <message>
        <source>Old Faithful: length of eruptions</source>
        <translation>Old Faithful: Länge der Ausbrüche</translation>
    </message>
    <message>
        <source>Old Faithful: waits</source>
        <translation>Old Faithful: Wartezeiten</translation>
    </message>
    <message>
        <source>On an axis</source>
        <translation>Auf einer Achse</translation>
    </message>
    <message>
        <source>On average the first is n times σ², and the second exactly one σ².</source>
        <translation>Im Mittel ist die erste n-mal σ² und das Glied genau ein σ².</translation>
    </message>
    <message>
        <source>On the line but for noise:</source>
        <translation>Bis auf Rauschen auf der Linie:</translation>
    </message>
    <message>
        <source>Once more: the score's variance {spread} is the mean curvature, nI = {exact}.</source>
        <translation>Noch einmal: Die Varianz {spread} des Scores ist die mittlere Krümmung, nI = {exact}.</translation>
    </message>
    <message>
        <source>One back (←)</source>
        <translation>Eins zurück (←)</translation>
    </message>
    <message>
        <source>One column is picked for two places; each needs one of its own.</source>
        <translation>Eine Spalte ist für zwei Plätze gewählt; jeder braucht seine eigene.</translation>
    </message>
    <message>
        <source>One dot is one sample</source>
        <translation>Ein Punkt ist eine Stichprobe</translation>
    </message>
    <message>
        <source>One estimate</source>
        <translation>Eine Schätzung</translation>
    </message>
    <message>
        <source>One example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>One for each label; 0 and 1 are allowed.</source>
        <translation>Eine je Label; 0 und 1 sind erlaubt.</translation>
    </message>
    <message>
        <source>One for each value of the feature.</source>
        <translation>Eines je Wert des Merkmals.</translation>
    </message>
    <message>
        <source>One more observation, with a probability of its own</source>
        <translation>Eine weitere Beobachtung mit eigener Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>One neighbour</source>
        <translation>Ein Nachbar</translation>
    </message>
    <message>
        <source>One number divides all logits. T → 0 gives the largest all, T → ∞ makes all equal.</source>
        <translation>Eine Zahl teilt alle Logits. T → 0 gibt dem größten alles, T → ∞ macht alle gleich.</translation>
    </message>
    <message>
        <source>One observation carries I = {information}, so the bound is {bound}.</source>
        <translation>Eine Beobachtung trägt I = {information}, die Schranke ist also {bound}.</translation>
    </message>
    <message>
        <source>One observation: every model passes through it or stays level at it.</source>
        <translation>Eine Beobachtung: Jedes Modell geht durch sie oder bleibt auf ihrer Höhe.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Eines von: {choices}.</translation>
    </message>
    <message>
        <source>One on (→)</source>
        <translation>Eins weiter (→)</translation>
    </message>
    <message>
        <source>One set and its fit</source>
        <translation>Eine Menge und ihr Fit</translation>
    </message>
    <message>
        <source>One standard deviation in every direction.</source>
        <translation>Eine Standardabweichung in jede Richtung.</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
        <source>One value lies below θ − ε with probability {under}; of a uniform law on (0, θ) that is 1 − ε/θ. </source>
        <translation>Ein Wert liegt mit Wahrscheinlichkeit {under} unter θ − ε; bei der Gleichverteilung auf (0, θ) ist das 1 − ε/θ. </translation>
    </message>
    <message>
        <source>One value only:</source>
        <translation>Nur ein Wert:</translation>
    </message>
    <message>
        <source>One weight at a time</source>
        <translation>Ein Gewicht für sich</translation>
    </message>
    <message>
        <source>One weight at a time: w₁</source>
        <translation>Ein Gewicht für sich: w₁</translation>
    </message>
    <message>
        <source>Ones for heads, zeros for tails.</source>
        <translation>Einsen für Kopf, Nullen für Zahl.</translation>
    </message>
    <message>
        <source>Only about the posterior</source>
        <translation>Nur um den Posterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open a table of data</source>
        <translation>Datentabelle öffnen</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Opens {concept}: {question}</source>
        <translation>Öffnet {concept}: {question}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Opposed columns</source>
        <translation>Gegenläufige Spalten</translation>
    </message>
    <message>
        <source>Other estimators beside it</source>
        <translation>Andere Schätzer daneben</translation>
    </message>
    <message>
        <source>Other noise: only the fits move.</source>
        <translation>Anderes Rauschen: Nur die Fits bewegen sich.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Outside the band at n = {sizes}: {found}{beside}</source>
        <translation>Außerhalb des Bandes bei n = {sizes}: {found}{beside}</translation>
    </message>
    <message>
        <source>Over all {dimension} coordinates: MSE {risk}, of x̄ {mean}</source>
        <translation>Über alle {dimension} Koordinaten: MSE {risk}, von x̄ {mean}</translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation>Übermütig</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>Own columns</source>
        <translation>Eigene Spalten</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Own rows</source>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <source>P at n = {n}</source>
        <translation>P bei n = {n}</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameter θ</source>
        <translation>Parameter θ</translation>
    </message>
    <message>
        <source>Parameter θ: arrows move it, Shift by ten, Enter types</source>
        <translation>Parameter θ: Pfeile bewegen ihn, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>Pareto: shape α</source>
        <translation>Pareto: Form α</translation>
    </message>
    <message>
        <source>Part of the run shown</source>
        <translation>Gezeigter Teil des Laufs</translation>
    </message>
    <message>
        <source>Past {most_dots} shots the picture is a density · fire fewer to pick one</source>
        <translation>Ab {most_dots} Schüssen ist das Bild eine Dichte · weniger abgeben, um einen auszuwählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Path in the plane of</source>
        <translation>Pfad in der Ebene von</translation>
    </message>
    <message>
        <source>Path over the loss</source>
        <translation>Pfad über dem Verlust</translation>
    </message>
    <message>
        <source>Path over the loss · it leaves the picture</source>
        <translation>Pfad über dem Verlust · er verlässt das Bild</translation>
    </message>
    <message>
        <source>Path {path} of {n_paths}: {value} at n = {sizes}</source>
        <translation>Pfad {path} von {n_paths}: {value} bei n = {sizes}</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Penalty λ</source>
        <translation>Strafe λ</translation>
    </message>
    <message>
        <source>Penalty λ: arrows step it, Enter types</source>
        <translation>Strafe λ: Pfeile verstellen sie, Eingabe tippt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Bild: {title}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures from the first step of the run to the last, closer at first</source>
        <translation>Bilder vom ersten Schritt des Laufs bis zum letzten, anfangs dichter</translation>
    </message>
    <message>
        <source>Pile of the free divisor</source>
        <translation>Haufen des freien Teilers</translation>
    </message>
    <message>
        <source>Pinball</source>
        <translation>Pinball</translation>
    </message>
    <message>
        <source>Pinball: asymmetric Laplace noise</source>
        <translation>Pinball: asymmetrisch</translation>
    </message>
    <message>
        <source>Pixels of the file to each that is laid out: 3 for print</source>
        <translation>Pixel der Datei je gesetztem: 3 für den Druck</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Places x</source>
        <translation>Stellen x</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Point (θ, θ₂)</source>
        <translation>Punkt (θ, θ₂)</translation>
    </message>
    <message>
        <source>Point at a term to light it up in the picture</source>
        <translation>Auf ein Glied zeigen, um es im Bild hervorzuheben</translation>
    </message>
    <message>
        <source>Point {index} has the label {label} now; the points are your own</source>
        <translation>Punkt {index} hat jetzt das Label {label}; die Punkte sind nun eigene</translation>
    </message>
    <message>
        <source>Point {n} at ({x:.3g}, {y:.3g}); the points are now your own</source>
        <translation>Punkt {n} bei ({x:.3g}; {y:.3g}); die Punkte sind nun eigene</translation>
    </message>
    <message>
        <source>Points are</source>
        <translation>Punkte sind</translation>
    </message>
    <message>
        <source>Points lifted by eight scales.</source>
        <translation>Punkte, um acht Skalen angehoben.</translation>
    </message>
    <message>
        <source>Points of the sketch</source>
        <translation>Punkte der Skizze</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Poisson, its mean</source>
        <translation>Poisson, Mittelwert</translation>
    </message>
    <message>
        <source>Poisson: counts</source>
        <translation>Poisson: Anzahlen</translation>
    </message>
    <message>
        <source>Poisson: mean λ</source>
        <translation>Poisson: Mittelwert λ</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Population sd</source>
        <translation>sd der Werte</translation>
    </message>
    <message>
        <source>Population {title}; {done} samples of size {n}. </source>
        <translation>Grundgesamtheit {title}; {done} Stichproben der Größe {n}. </translation>
    </message>
    <message>
        <source>Population {title}; {done} samples of size {size}. {parts}.</source>
        <translation>Grundgesamtheit {title}; {done} Stichproben der Größe {size}. {parts}.</translation>
    </message>
    <message>
        <source>Population: {title}</source>
        <translation>Grundgesamtheit: {title}</translation>
    </message>
    <message>
        <source>Posterior draws</source>
        <translation>Ziehungen aus dem Posterior</translation>
    </message>
    <message>
        <source>Posterior mean</source>
        <translation>Posterior-Mittel</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Predict or reveal</source>
        <translation>Vorhersagen oder aufdecken</translation>
    </message>
    <message>
        <source>Predicted probabilities of a 1</source>
        <translation>Vorhergesagte Wahrscheinlichkeiten einer 1</translation>
    </message>
    <message>
        <source>Present sample {chosen} of {done}, n = {n}</source>
        <translation>Jetzige Stichprobe {chosen} von {done}, n = {n}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Prior as a surface</source>
        <translation>Prior als Fläche</translation>
    </message>
    <message>
        <source>Prior strength</source>
        <translation>Stärke des Priors</translation>
    </message>
    <message>
        <source>Priors</source>
        <translation>Priors</translation>
    </message>
    <message>
        <source>Probability field</source>
        <translation>Wahrscheinlichkeitsfeld</translation>
    </message>
    <message>
        <source>Probability of 1</source>
        <translation>Wahrscheinlichkeit der 1</translation>
    </message>
    <message>
        <source>Probability of a 1</source>
        <translation>Chance einer 1</translation>
    </message>
    <message>
        <source>Probability of row {row}</source>
        <translation>Wahrscheinlichkeit der Zeile {row}</translation>
    </message>
    <message>
        <source>Probability of success</source>
        <translation>Erfolgswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Profile of {symbol}</source>
        <translation>Profil von {symbol}</translation>
    </message>
    <message>
        <source>Profile of {symbol}: the best log L for each</source>
        <translation>Profil von {symbol}: das beste log L zu jedem</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Proper scoring</source>
        <translation>Ehrliche Bewertung</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>Prostate cancer</source>
        <translation>Prostatakrebs</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Im Zusammenhang</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Quasi separable</source>
        <translation>Quasi trennbar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>R = {n_paths} paths     Drag the truth or the edge of its band · click a path to single it out</source>
        <translation>R = {n_paths} Pfade     Wahrheit oder Bandrand ziehen · Klick hebt einen Pfad hervor</translation>
    </message>
    <message>
        <source>R fills the picture in; the exact curves stay.</source>
        <translation>R füllt das Bild; die exakten Kurven bleiben.</translation>
    </message>
    <message>
        <source>R fills the picture in; the theory curve stays.</source>
        <translation>R füllt das Bild; die Kurve der Theorie bleibt.</translation>
    </message>
    <message>
        <source>R only fills it in</source>
        <translation>R füllt es nur</translation>
    </message>
    <message>
        <source>R sharpens the probability; only n can bring the paths home.</source>
        <translation>R schärft die Wahrscheinlichkeit; nur n bringt die Pfade ans Ziel.</translation>
    </message>
    <message>
        <source>RMSE ?</source>
        <translation>RMSE ?</translation>
    </message>
    <message>
        <source>RMSE ring</source>
        <translation>RMSE-Ring</translation>
    </message>
    <message>
        <source>RMSE {rmse}</source>
        <translation>RMSE {rmse}</translation>
    </message>
    <message>
        <source>Randomise the data</source>
        <translation>Daten neu würfeln</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Rao and Blackwell</source>
        <translation>Rao und Blackwell</translation>
    </message>
    <message>
        <source>Rao–Blackwell</source>
        <translation>Rao–Blackwell</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate of the prior</source>
        <translation>Rate des Priors</translation>
    </message>
    <message>
        <source>Rate or mean</source>
        <translation>Rate, Mittel</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Reaches the bound</source>
        <translation>Erreicht die Schranke</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the file as it has been written by now (Ctrl+Shift+L)</source>
        <translation>Die Datei in ihrem jetzigen Stand lesen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Read the lesson's file again</source>
        <translation>Datei der Lektion neu lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing has changed.</source>
        <translation>Das Lesen wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>{change} wiederholen</translation>
    </message>
    <message>
        <source>Redraw {shown}, {held} held fixed</source>
        <translation>Ziehung {shown}, {held} festgehalten</translation>
    </message>
    <message>
        <source>Redraws</source>
        <translation>Neue Ziehungen</translation>
    </message>
    <message>
        <source>Redraws before this one</source>
        <translation>Ziehungen vor dieser</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Regularity fails</source>
        <translation>Regularität verletzt</translation>
    </message>
    <message>
        <source>Regularity fails: the support (0, θ) moves with θ, so the score is −n/θ in every sample and its mean is not 0. There is no bound, and the maximum does better than θ²/n</source>
        <translation>Die Regularität ist verletzt: Der Träger (0, θ) wandert mit θ, also ist der Score in jeder Stichprobe −n/θ und sein Mittel nicht 0. Es gibt keine Schranke, und das Maximum ist besser als θ²/n</translation>
    </message>
    <message>
        <source>Regularity fails: there is no bound, with bias or without.</source>
        <translation>Die Regularität ist verletzt: Es gibt keine Schranke, mit Bias oder ohne.</translation>
    </message>
    <message>
        <source>Remove row {row}</source>
        <translation>Zeile {row} weg</translation>
    </message>
    <message>
        <source>Reparametrised</source>
        <translation>Umparametrisiert</translation>
    </message>
    <message>
        <source>Reset all settings to their defaults	Ctrl+R</source>
        <translation>Alle Einstellungen auf die Vorgaben	Strg+R</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf die Vorgabe zurück</translation>
    </message>
    <message>
        <source>Residuals of the first line</source>
        <translation>Residuen der ersten Geraden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal (Space)</source>
        <translation>Aufdecken (Leertaste)</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Ridge path</source>
        <translation>Ridge-Pfad</translation>
    </message>
    <message>
        <source>Ridge scales:</source>
        <translation>Ridge skaliert:</translation>
    </message>
    <message>
        <source>Ridge shrinks the coefficients of Legendre polynomials up to it.</source>
        <translation>Bis zu ihm schrumpft Ridge die Koeffizienten der Legendre-Polynome.</translation>
    </message>
    <message>
        <source>Ridge strength</source>
        <translation>Stärke von Ridge</translation>
    </message>
    <message>
        <source>Ridge wins d past n</source>
        <translation>Ridge gewinnt: d über n</translation>
    </message>
    <message>
        <source>Ridge wins more noise</source>
        <translation>Ridge gewinnt: mehr Rauschen</translation>
    </message>
    <message>
        <source>Ridges of the profiles</source>
        <translation>Grate der Profile</translation>
    </message>
    <message>
        <source>Right triangle</source>
        <translation>Rechtwinkliges Dreieck</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Root mean square. Standardised columns have 1; a penalty treats others unequally.</source>
        <translation>Quadratisches Mittel. Standardisierte Spalten haben 1; andere behandelt ein Strafterm ungleich.</translation>
    </message>
    <message>
        <source>Root-mean-square distance of the shots from their own average; each coordinate has sd σ/√2.</source>
        <translation>Quadratisch gemittelter Abstand der Schüsse von ihrem Mittel; jede Koordinate hat sd σ/√2.</translation>
    </message>
    <message>
        <source>Row after row, as many for each row as there are classes.</source>
        <translation>Zeile für Zeile, je Zeile so viele, wie es Klassen gibt.</translation>
    </message>
    <message>
        <source>Row looked at</source>
        <translation>Betrachtete Zeile</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row: the likelihood of one observation x = {shown}</source>
        <translation>Zeile: die Likelihood einer Beobachtung x = {shown}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows are independent, so the probability of all {n} labels is the product: {likelihood}.</source>
        <translation>Zeilen sind unabhängig, also ist die Wahrscheinlichkeit aller {n} Labels das Produkt: {likelihood}.</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Rows that are not used</source>
        <translation>Zeilen, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Rows with missing values</source>
        <translation>Zeilen mit fehlenden Werten</translation>
    </message>
    <message>
        <source>Run away</source>
        <translation>Davongelaufen</translation>
    </message>
    <message>
        <source>Run from source, with these beside it, each under the licence that lies with it:</source>
        <translation>Aus dem Quelltext gestartet, daneben diese, jedes unter der Lizenz, die ihm beiliegt:</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Same seed and settings, same data, on every machine.</source>
        <translation>Gleicher Startwert und gleiche Einstellungen: gleiche Daten, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture, on every machine.</source>
        <translation>Gleicher Startwert und gleiche Einstellungen: gleiches Bild, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Same seed and settings, same picture; with real data it deals the rows to folds and held-out rows.</source>
        <translation>Gleicher Startwert und gleiche Einstellungen: gleiches Bild; bei echten Daten teilt er die Zeilen auf.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sample paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Sample shown</source>
        <translation>Gezeigte Stichprobe</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Stichprobengröße</translation>
    </message>
    <message>
        <source>Sample size {place} of the table</source>
        <translation>Stichprobengröße {place} der Tabelle</translation>
    </message>
    <message>
        <source>Sample sizes of the table</source>
        <translation>n in der Tabelle</translation>
    </message>
    <message>
        <source>Sample {index} of {done} is back</source>
        <translation>Stichprobe {index} von {done} ist wieder da</translation>
    </message>
    <message>
        <source>Sample {index} of {done} is back in the middle panel</source>
        <translation>Stichprobe {index} von {done} ist im mittleren Bild zurück</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Stichprobe {number}</translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Sampling distribution</source>
        <translation>Stichprobenverteilung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Say that the {n} observations lie on a line but for independent Gaussian noise.</source>
        <translation>Angenommen, die {n} Beobachtungen liegen bis auf unabhängiges Gauß’sches Rauschen auf einer Geraden.</translation>
    </message>
    <message>
        <source>Say your answer aloud, then reveal.</source>
        <translation>Die Antwort laut sagen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale of the population</source>
        <translation>Skala der Grundgesamtheit</translation>
    </message>
    <message>
        <source>SciPy μ</source>
        <translation>SciPy μ</translation>
    </message>
    <message>
        <source>SciPy σ</source>
        <translation>SciPy σ</translation>
    </message>
    <message>
        <source>Score (tangent)</source>
        <translation>Score (Tangente)</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Second descent</source>
        <translation>Zweiter Abstieg</translation>
    </message>
    <message>
        <source>Second location</source>
        <translation>Zweite Lage</translation>
    </message>
    <message>
        <source>Second loss</source>
        <translation>Zweiter Verlust</translation>
    </message>
    <message>
        <source>Second method</source>
        <translation>Zweites Verfahren</translation>
    </message>
    <message>
        <source>Second parameter</source>
        <translation>Zweiter Parameter</translation>
    </message>
    <message>
        <source>Second scale</source>
        <translation>Zweite Skala</translation>
    </message>
    <message>
        <source>Second truth</source>
        <translation>Zweite Wahrheit</translation>
    </message>
    <message>
        <source>Second weight</source>
        <translation>Zweites Gewicht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the places</source>
        <translation>Startwert der Stellen</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Startwert {seed}</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>Trennbar</translation>
    </message>
    <message>
        <source>Separable map</source>
        <translation>Trennbar, MAP</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings that are needed more rarely</source>
        <translation>Einstellungen, die man seltener braucht</translation>
    </message>
    <message>
        <source>Settings, numbers and notes; thetahat opens it again.</source>
        <translation>Einstellungen, Zahlen und Hinweise; thetahat öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Several tops</source>
        <translation>Mehrere Gipfel</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape of the prior</source>
        <translation>Form des Priors</translation>
    </message>
    <message>
        <source>Share of L1</source>
        <translation>Anteil von L1</translation>
    </message>
    <message>
        <source>Share of paths outside the band</source>
        <translation>Anteil der Pfade außerhalb des Bandes</translation>
    </message>
    <message>
        <source>Share of the first</source>
        <translation>Anteil der ersten</translation>
    </message>
    <message>
        <source>Share of the lasso</source>
        <translation>Anteil des Lassos</translation>
    </message>
    <message>
        <source>Sharper curves,</source>
        <translation>Schärfere Kurven,</translation>
    </message>
    <message>
        <source>Shift + ← → ↑ ↓</source>
        <translation>Umschalt + ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Schüsse</translation>
    </message>
    <message>
        <source>Shots fired</source>
        <translation>Schüsse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it in the picture; undo takes it back</source>
        <translation>Im Bild zeigen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Show me (S)</source>
        <translation>Zeigen (S)</translation>
    </message>
    <message>
        <source>Show the answer (Page Down)</source>
        <translation>Antwort zeigen (Bild ab)</translation>
    </message>
    <message>
        <source>Show {steps} more {unit}</source>
        <translation>{steps} weitere {unit} zeigen</translation>
    </message>
    <message>
        <source>Shrunk</source>
        <translation>Geschrumpft</translation>
    </message>
    <message>
        <source>Shrunk how often</source>
        <translation>Wie oft geschrumpft</translation>
    </message>
    <message>
        <source>Shrunk mean</source>
        <translation>Geschrumpfter Mittelwert</translation>
    </message>
    <message>
        <source>Shrunk towards</source>
        <translation>Geschrumpft zu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Size of the ball</source>
        <translation>Größe des Balls</translation>
    </message>
    <message>
        <source>Size of the first column</source>
        <translation>Größe der ersten Spalte</translation>
    </message>
    <message>
        <source>Size of the second column</source>
        <translation>Größe der zweiten Spalte</translation>
    </message>
    <message>
        <source>Skewed</source>
        <translation>Schief</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slope at {symbol}₀: the score</source>
        <translation>Steigung bei {symbol}₀: der Score</translation>
    </message>
    <message>
        <source>Slope of the bias</source>
        <translation>Steigung des Bias</translation>
    </message>
    <message>
        <source>Small is heavy tails, large is Gaussian.</source>
        <translation>Klein sind schwere Ränder, groß ist Gauß.</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Smoothing and certainty</source>
        <translation>Glättung und Gewissheit</translation>
    </message>
    <message>
        <source>So an unbiased estimator from n = {n} observations has at least the variance {bound}.</source>
        <translation>Also hat ein erwartungstreuer Schätzer aus n = {n} Beobachtungen mindestens die Varianz {bound}.</translation>
    </message>
    <message>
        <source>So is squared error: {q} again. Both are proper.</source>
        <translation>Der quadratische Fehler auch: wieder {q}. Beide sind ehrlich.</translation>
    </message>
    <message>
        <source>So it goes to {sigma2} and not to σ² = {sigma22}: new data bring new parameters, and the usual theorem does not hold. </source>
        <translation>Also geht er gegen {sigma2} und nicht gegen σ² = {sigma22}: Neue Daten bringen neue Parameter, und der übliche Satz gilt nicht. </translation>
    </message>
    <message>
        <source>So many columns matter, the first ones; at most d. The others' true weights are 0.</source>
        <translation>So viele Spalten zählen, die ersten; höchstens d. Die wahren Gewichte der anderen sind 0.</translation>
    </message>
    <message>
        <source>So many points a step of SGD.</source>
        <translation>So viele Punkte je Schritt von SGD.</translation>
    </message>
    <message>
        <source>So the loss is convex in 1/T, and has one minimum at most. {words}</source>
        <translation>Der Verlust ist also konvex in 1/T und hat höchstens ein Minimum. {words}</translation>
    </message>
    <message>
        <source>So the sum is {n} × {sigma2} = {mean} on average: divide by n − 1 = {n} and the bias is gone.</source>
        <translation>Also ist die Summe im Mittel {n} × {sigma2} = {mean}: durch n − 1 = {n} teilen, und der Bias ist weg.</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Weiche Labels</translation>
    </message>
    <message>
        <source>Soft labels: the loss cannot fall below their entropy, and L is a weighted likelihood.</source>
        <translation>Weiche Labels: Der Verlust kann nicht unter ihre Entropie fallen, und L ist eine gewichtete Likelihood.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax of z/T</source>
        <translation>Softmax von z/T</translation>
    </message>
    <message>
        <source>Softmax of z/T, T = {temperature:g}</source>
        <translation>Softmax von z/T, T = {temperature:g}</translation>
    </message>
    <message>
        <source>Softmax of z/T, row {row}</source>
        <translation>Softmax von z/T, Zeile {row}</translation>
    </message>
    <message>
        <source>Soldiers killed by a horse's kick in each of 14 Prussian corps in each of 20 years.</source>
        <translation>Soldaten, die in 14 preußischen Korps in 20 Jahren je durch Hufschlag starben.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Tempo des Abspielens</translation>
    </message>
    <message>
        <source>Spline</source>
        <translation>Spline</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Spread (sd)</source>
        <translation>Streuung (sd)</translation>
    </message>
    <message>
        <source>Spread about</source>
        <translation>Streuung um</translation>
    </message>
    <message>
        <source>Spread about a</source>
        <translation>Streuung um a</translation>
    </message>
    <message>
        <source>Spread that is held</source>
        <translation>Festgehaltene Streuung</translation>
    </message>
    <message>
        <source>Spread: right and up widen it, left and down narrow it, Shift by ten, Enter types</source>
        <translation>Streuung: rechts und hoch weiten sie, links und runter verengen sie, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Squared error keeps that factor: its gradient here is {se}.</source>
        <translation>Der quadratische Fehler behält diesen Faktor: Sein Gradient ist hier {se}.</translation>
    </message>
    <message>
        <source>Squared error: not convex</source>
        <translation>Quadratischer Fehler: nicht konvex</translation>
    </message>
    <message>
        <source>Stack loss</source>
        <translation>Ammoniakverlust</translation>
    </message>
    <message>
        <source>Stackloss</source>
        <translation>Stackloss</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>Standard deviation of the first part</source>
        <translation>Standardabweichung des ersten Teils</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm</source>
        <translation>Standardabweichung des Logarithmus</translation>
    </message>
    <message>
        <source>Standard deviation of the second part</source>
        <translation>Standardabweichung des zweiten Teils</translation>
    </message>
    <message>
        <source>Standardise columns</source>
        <translation>Spalten standardisieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start from a case worth seeing, or from the defaults (S)</source>
        <translation>Von einem sehenswerten Fall oder von den Vorgaben beginnen (S)</translation>
    </message>
    <message>
        <source>Start of the paths</source>
        <translation>Start der Pfade</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start, intercept</source>
        <translation>Start, Achsenabschnitt</translation>
    </message>
    <message>
        <source>Starting weight</source>
        <translation>Startgewicht</translation>
    </message>
    <message>
        <source>Starting weight of both descents</source>
        <translation>Startgewicht beider Abstiege</translation>
    </message>
    <message>
        <source>Starts the lesson</source>
        <translation>Beginnt die Lektion</translation>
    </message>
    <message>
        <source>Stated probability</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Stated probability s</source>
        <translation>Genannte Wahrscheinlichkeit s</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Schritt zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Step {index} of {steps}</source>
        <translation>Schritt {index} von {steps}</translation>
    </message>
    <message>
        <source>Steps are counted until |w − w*| ≤ δ, w* the loss's own minimum.</source>
        <translation>Gezählt wird, bis |w − w*| ≤ δ, w* das Minimum des eigenen Verlusts.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Steps to the minimum</source>
        <translation>Schritte bis zum Minimum</translation>
    </message>
    <message>
        <source>Steps to within {tolerance:g}</source>
        <translation>Schritte bis auf {tolerance:g}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop this computation and keep what it has found (Esc)</source>
        <translation>Diese Berechnung anhalten und das Gefundene behalten (Esc)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Straight pieces</source>
        <translation>Gerade Stücke</translation>
    </message>
    <message>
        <source>Straight pieces have no curvature,</source>
        <translation>Gerade Stücke haben keine Krümmung,</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Student t</source>
        <translation>Student t</translation>
    </message>
    <message>
        <source>Student t noise</source>
        <translation>Student-t-Rauschen</translation>
    </message>
    <message>
        <source>Student t, its centre</source>
        <translation>Student t, Mitte</translation>
    </message>
    <message>
        <source>Student t, ν as below</source>
        <translation>Student t, ν wie unten</translation>
    </message>
    <message>
        <source>Student t: centre μ</source>
        <translation>Student t: Mitte μ</translation>
    </message>
    <message>
        <source>Student t: μ and σ</source>
        <translation>Student t: μ und σ</translation>
    </message>
    <message>
        <source>Successes waited for</source>
        <translation>Erwartete Erfolge</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>S², divisor n − 1</source>
        <translation>S², Teiler n − 1</translation>
    </message>
    <message>
        <source>T changes how sure it is,</source>
        <translation>T ändert, wie sicher er ist,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tail exponent</source>
        <translation>Exponent des Randes</translation>
    </message>
    <message>
        <source>Tails of the prior</source>
        <translation>Zahl im Prior</translation>
    </message>
    <message>
        <source>Take more observations:</source>
        <translation>Mehr Beobachtungen nehmen:</translation>
    </message>
    <message>
        <source>Target of the class: 1 − α + α/K</source>
        <translation>Ziel der Klasse: 1 − α + α/K</translation>
    </message>
    <message>
        <source>Targets become (1 − α)·one-hot + α/K.</source>
        <translation>Ziele werden (1 − α)·one-hot + α/K.</translation>
    </message>
    <message>
        <source>Telephone calls from Belgium</source>
        <translation>Telefonate, Belgien</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Ten standardised measures of 442 patients and a score of how the illness went on in a year.</source>
        <translation>Zehn standardisierte Maße von 442 Kranken und eine Zahl für den Verlauf nach einem Jahr.</translation>
    </message>
    <message>
        <source>That is held fixed, or more than that.</source>
        <translation>Das ist festgehalten oder mehr als das.</translation>
    </message>
    <message>
        <source>That of the mean is the same, for every n: the mean of n values is as wide as one.</source>
        <translation>Die des Mittelwerts ist dieselbe, für jedes n: Das Mittel von n Werten ist so breit wie einer.</translation>
    </message>
    <message>
        <source>The 272 waits until the geyser's next eruption, in two humps.</source>
        <translation>Die 272 Wartezeiten bis zum nächsten Ausbruch, in zwei Höckern.</translation>
    </message>
    <message>
        <source>The Bernoulli law in one line: p for a 1, 1 − p for a 0. Row {row} has y = {y:g} and p = {p:g}, so it gives {given} to what happened.</source>
        <translation>Die Bernoulli-Verteilung in einer Zeile: p für eine 1, 1 − p für eine 0. Zeile {row} hat y = {y:g} und p = {p:g}, gibt also dem, was geschah, {given}.</translation>
    </message>
    <message>
        <source>The Hessian does not contain the labels: it is the Fisher information, so Newton's step, I⁻¹ times the score, is Fisher scoring. The roots of the diagonal of I⁻¹ are the standard errors.</source>
        <translation>Die Hesse-Matrix enthält die Labels nicht: Sie ist die Fisher-Information, also ist Newtons Schritt, I⁻¹ mal Score, Fisher-Scoring. Die Wurzeln der Diagonale von I⁻¹ sind die Standardfehler.</translation>
    </message>
    <message>
        <source>The MLE {mle} with the prior as a penalty is the MAP {map}; the mean of the whole posterior is {posterior_mean}.</source>
        <translation>Der MLE {mle} mit dem Prior als Strafterm ist der MAP {map}; das Mittel des ganzen Posteriors ist {posterior_mean}.</translation>
    </message>
    <message>
        <source>The average squared deviation, {about}: divisor n, which makes it too small on average.{unbiased}</source>
        <translation>Die mittlere quadrierte Abweichung, {about}: Teiler n, wodurch sie im Mittel zu klein ist.{unbiased}</translation>
    </message>
    <message>
        <source>The board shows the first two; in the others the guess is right.</source>
        <translation>Die Scheibe zeigt die ersten zwei; in den anderen stimmt die Vermutung.</translation>
    </message>
    <message>
        <source>The bound is attained in the limit only</source>
        <translation>Die Schranke wird nur im Grenzwert erreicht</translation>
    </message>
    <message>
        <source>The bound is far too wide. </source>
        <translation>Die Schranke ist viel zu weit. </translation>
    </message>
    <message>
        <source>The challenge is judged when the truth is shown.</source>
        <translation>Die Aufgabe wird beurteilt, wenn die Wahrheit gezeigt ist.</translation>
    </message>
    <message>
        <source>The characteristic function of a Cauchy value; here μ = {location}, γ = {scale}.</source>
        <translation>Die charakteristische Funktion eines Cauchy-Wertes; hier μ = {location}, γ = {scale}.</translation>
    </message>
    <message>
        <source>The class of each row; 1 is the first.</source>
        <translation>Die Klasse jeder Zeile; 1 ist die erste.</translation>
    </message>
    <message>
        <source>The code behind the picture</source>
        <translation>Der Code hinter dem Bild</translation>
    </message>
    <message>
        <source>The column is taken as the whole population and resampled with replacement.</source>
        <translation>Die Spalte gilt als ganze Grundgesamtheit und wird mit Zurücklegen neu gezogen.</translation>
    </message>
    <message>
        <source>The columns of the selected cells</source>
        <translation>Die Spalten der markierten Zellen</translation>
    </message>
    <message>
        <source>The columns of this picture have names of their own.</source>
        <translation>Die Spalten dieses Bildes haben feste Namen.</translation>
    </message>
    <message>
        <source>The concept, and the files of the engine that do its work</source>
        <translation>Das Konzept und die Dateien der Engine, die seine Arbeit tun</translation>
    </message>
    <message>
        <source>The constant</source>
        <translation>Die Konstante</translation>
    </message>
    <message>
        <source>The count is binomial with F(t); at t = θ + ε that is {below}.</source>
        <translation>Die Anzahl ist binomial mit F(t); bei t = θ + ε ist das {below}.</translation>
    </message>
    <message>
        <source>The curvature at the top, {information}: the standard error is one over its root.</source>
        <translation>Die Krümmung am Gipfel, {information}: Der Standardfehler ist eins durch ihre Wurzel.</translation>
    </message>
    <message>
        <source>The curvature there; standard error {errors}.</source>
        <translation>Die Krümmung dort; Standardfehler {errors}.</translation>
    </message>
    <message>
        <source>The curve is made of straight pieces: at its top it has a kink and no curvature, so the standard error </source>
        <translation>Die Kurve besteht aus geraden Stücken: Am Gipfel hat sie einen Knick und keine Krümmung, der Standardfehler </translation>
    </message>
    <message>
        <source>The darker, the more samples</source>
        <translation>Je dunkler, desto mehr Stichproben</translation>
    </message>
    <message>
        <source>The data are</source>
        <translation>Die Daten sind</translation>
    </message>
    <message>
        <source>The data are too many for a link; save a session, and send the file instead.</source>
        <translation>Für einen Link sind es zu viele Daten; bitte eine Sitzung speichern und die Datei senden.</translation>
    </message>
    <message>
        <source>The data have {rows} rows; at most {most} are edited as a table.</source>
        <translation>Die Daten haben {rows} Zeilen; als Tabelle lassen sich höchstens {most} bearbeiten.</translation>
    </message>
    <message>
        <source>The data pull to least squares, the prior to zero</source>
        <translation>Die Daten ziehen zu den kleinsten Quadraten, der Prior zur Null</translation>
    </message>
    <message>
        <source>The data set “{id}” has several columns, {columns}; load() gives them all.</source>
        <translation>Der Datensatz „{id}“ hat mehrere Spalten, {columns}; load() gibt sie alle.</translation>
    </message>
    <message>
        <source>The data {strength} {name_of}: AIC lower by {gap:.1f} than the next, {name_of2}.</source>
        <translation>Die Daten {strength} {name_of}: AIC um {gap:.1f} kleiner als das nächste, {name_of2}.</translation>
    </message>
    <message>
        <source>The data, cell by cell</source>
        <translation>Die Daten, Zelle für Zelle</translation>
    </message>
    <message>
        <source>The definition: the average squared distance of {what} from the truth. Here it is {m}.</source>
        <translation>Die Definition: der mittlere quadrierte Abstand {what} von der Wahrheit. Hier ist er {m}.</translation>
    </message>
    <message>
        <source>The density of one error, here with σ = {scale}.</source>
        <translation>Die Dichte eines Fehlers, hier mit σ = {scale}.</translation>
    </message>
    <message>
        <source>The derivative: the mean logit that the softmax expects, less that of the targets.</source>
        <translation>Die Ableitung: das mittlere Logit, das das Softmax erwartet, minus dem der Ziele.</translation>
    </message>
    <message>
        <source>The dropped table</source>
        <translation>Die abgelegte Tabelle</translation>
    </message>
    <message>
        <source>The earth's mean density from 29 runs of a torsion balance; a stiffer wire after the sixth.</source>
        <translation>Die mittlere Dichte der Erde aus 29 Läufen einer Drehwaage; nach dem sechsten ein steiferer Draht.</translation>
    </message>
    <message>
        <source>The elastic net is both priors at once, with λ = {lam} shared out by α = {share}.</source>
        <translation>Das elastische Netz ist beide Prioren zugleich, mit λ = {lam}, nach α = {share} aufgeteilt.</translation>
    </message>
    <message>
        <source>The estimate is s·x̄ + (1 − s)·c: 1 is unbiased, 0 a constant.</source>
        <translation>Die Schätzung ist s·x̄ + (1 − s)·c: 1 ist erwartungstreu, 0 eine Konstante.</translation>
    </message>
    <message>
        <source>The estimate: {best}.</source>
        <translation>Die Schätzung: {best}.</translation>
    </message>
    <message>
        <source>The event happens with probability q = {q}; the forecaster states s = {stated}.</source>
        <translation>Das Ereignis tritt mit Wahrscheinlichkeit q = {q} ein; die Vorhersage nennt s = {stated}.</translation>
    </message>
    <message>
        <source>The exact probability has no closed form here.</source>
        <translation>Die exakte Wahrscheinlichkeit hat hier keine geschlossene Form.</translation>
    </message>
    <message>
        <source>The example is a</source>
        <translation>Das Beispiel ist eine</translation>
    </message>
    <message>
        <source>The example's logit is z = {z}.</source>
        <translation>Das Logit des Beispiels ist z = {z}.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file is damaged; {n} of its concepts could be read.</source>
        <translation>Die Datei ist beschädigt; {n} ihrer Konzepte waren lesbar.</translation>
    </message>
    <message>
        <source>The first observation</source>
        <translation>Die erste Beobachtung</translation>
    </message>
    <message>
        <source>The fit at λ = {lam}</source>
        <translation>Der Fit bei λ = {lam}</translation>
    </message>
    <message>
        <source>The fit is a fixed weighting Σ wᵢ yᵢ of the {n} observations, so both are exact: the largest weight is {largest}, Σ w² = {sum}.</source>
        <translation>Der Fit ist eine feste Gewichtung Σ wᵢ yᵢ der {n} Beobachtungen, beides ist also exakt: Das größte Gewicht ist {largest}, Σ w² = {sum}.</translation>
    </message>
    <message>
        <source>The gradient vanishes at {at_words}: every direction is scaled down, none is cut off.</source>
        <translation>Der Gradient verschwindet bei {at_words}: Jede Richtung wird verkleinert, keine abgeschnitten.</translation>
    </message>
    <message>
        <source>The kink holds the mode at zero;</source>
        <translation>Der Knick hält den Modus bei null;</translation>
    </message>
    <message>
        <source>The largest less the smallest.</source>
        <translation>Der größte minus der kleinste.</translation>
    </message>
    <message>
        <source>The largest of n lies below t when all n do.</source>
        <translation>Der größte von n liegt unter t, wenn alle n es tun.</translation>
    </message>
    <message>
        <source>The largest λ within one standard error of that minimum</source>
        <translation>Das größte λ innerhalb eines Standardfehlers dieses Minimums</translation>
    </message>
    <message>
        <source>The learning rate is above 2/L = {safe_rate:.4g}: a step may go uphill.</source>
        <translation>Die Lernrate liegt über 2/L = {safe_rate:.4g}: Ein Schritt kann bergauf gehen.</translation>
    </message>
    <message>
        <source>The least-squares estimate of the first weight; drag the point in the picture.</source>
        <translation>Die Kleinste-Quadrate-Schätzung des ersten Gewichts; den Punkt im Bild ziehen.</translation>
    </message>
    <message>
        <source>The legacy one draws what np.random.seed(seed) and np.random.normal(…) give.</source>
        <translation>Der alte zieht, was np.random.seed(seed) und np.random.normal(…) geben.</translation>
    </message>
    <message>
        <source>The likelihood is largest below α = {least:g}, outside the domain: the border is marked.</source>
        <translation>Die Likelihood ist unter α = {least:g} am größten, außerhalb des Bereichs: Der Rand ist markiert.</translation>
    </message>
    <message>
        <source>The likelihood of {names} for {n} observations. At {theta} the log-likelihood is {logarithm}; its maximum lies at {mle}. {remark}</source>
        <translation>Die Likelihood von {names} für {n} Beobachtungen. Bei {theta} ist die Log-Likelihood {logarithm}; ihr Maximum liegt bei {mle}. {remark}</translation>
    </message>
    <message>
        <source>The limit is {limit}</source>
        <translation>Der Grenzwert ist {limit}</translation>
    </message>
    <message>
        <source>The line before (Page Up)</source>
        <translation>Die Zeile davor (Bild auf)</translation>
    </message>
    <message>
        <source>The line stands in the last sum alone, whatever σ is: least squares. Here ŷ = {line}.</source>
        <translation>Die Gerade steht allein in der letzten Summe, was immer σ ist: kleinste Quadrate. Hier ŷ = {line}.</translation>
    </message>
    <message>
        <source>The lines and their likelihoods are hidden until you reveal them.</source>
        <translation>Die Geraden und ihre Likelihoods sind verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>The link is damaged ({reason}).</source>
        <translation>Der Link ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The link is damaged: its checksum does not fit. It must be copied whole.</source>
        <translation>Der Link ist beschädigt: Die Prüfsumme passt nicht. Er muss ganz kopiert werden.</translation>
    </message>
    <message>
        <source>The link is not opened. {why}.</source>
        <translation>Der Link wird nicht geöffnet. {why}.</translation>
    </message>
    <message>
        <source>The link leads to {name}, which is no concept of this thetahat.</source>
        <translation>Der Link führt zu {name}; dieses Konzept kennt dieses thetahat nicht.</translation>
    </message>
    <message>
        <source>The link unfolds to more than the {most} bytes that are allowed.</source>
        <translation>Der Link entfaltet sich zu mehr als den zulässigen {most} Byte.</translation>
    </message>
    <message>
        <source>The log-likelihood is made of straight pieces: −ℓ″ is 0 wherever it exists, so the information shows as the variance of the score alone</source>
        <translation>Die Log-Likelihood besteht aus geraden Stücken: −ℓ″ ist 0, wo immer es existiert, also zeigt sich die Information allein als Varianz des Scores</translation>
    </message>
    <message>
        <source>The log-likelihood of {letter}</source>
        <translation>Die Log-Likelihood von {letter}</translation>
    </message>
    <message>
        <source>The log-likelihood of {name} {word}</source>
        <translation>Die Log-Likelihood von {name} {word}</translation>
    </message>
    <message>
        <source>The logarithm brings p or 1 − p into the denominator.</source>
        <translation>Der Logarithmus bringt p oder 1 − p in den Nenner.</translation>
    </message>
    <message>
        <source>The logarithm makes a sum of the product: {logarithm} at the present parameters.</source>
        <translation>Der Logarithmus macht aus dem Produkt eine Summe: {logarithm} bei den jetzigen Parametern.</translation>
    </message>
    <message>
        <source>The logarithm makes a sum of the product: {logarithm}.</source>
        <translation>Der Logarithmus macht aus dem Produkt eine Summe: {logarithm}.</translation>
    </message>
    <message>
        <source>The logarithm turns the product into a sum and moves no maximum: {log_likelihood}.</source>
        <translation>Der Logarithmus macht aus dem Produkt eine Summe und verschiebt kein Maximum: {log_likelihood}.</translation>
    </message>
    <message>
        <source>The logarithm undoes the exponential. What is left of the density is a square.</source>
        <translation>Der Logarithmus hebt die Exponentialfunktion auf. Von der Dichte bleibt ein Quadrat.</translation>
    </message>
    <message>
        <source>The logistic curve is flat at both ends, the wrong one too.</source>
        <translation>Die logistische Kurve ist an beiden Enden flach, auch am falschen.</translation>
    </message>
    <message>
        <source>The maximum is being sought.</source>
        <translation>Das Maximum wird gesucht.</translation>
    </message>
    <message>
        <source>The maximum-likelihood estimates. Each group's mean costs one degree of freedom.</source>
        <translation>Die Maximum-Likelihood-Schätzer. Der Mittelwert jeder Gruppe kostet einen Freiheitsgrad.</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>Der Mittelwert</translation>
    </message>
    <message>
        <source>The mean attains the bound at every n</source>
        <translation>Der Mittelwert erreicht die Schranke bei jedem n</translation>
    </message>
    <message>
        <source>The mean attains the bound at every n, not only for large n</source>
        <translation>Der Mittelwert erreicht die Schranke bei jedem n, nicht nur für großes n</translation>
    </message>
    <message>
        <source>The mean is multiplied by α where it is smaller than σ over the fourth root of n.</source>
        <translation>Der Mittelwert wird mit α multipliziert, wo er kleiner ist als σ durch die vierte Wurzel von n.</translation>
    </message>
    <message>
        <source>The median</source>
        <translation>Der Median</translation>
    </message>
    <message>
        <source>The mode moved with the scale;</source>
        <translation>Der Modus wanderte mit der Skala;</translation>
    </message>
    <message>
        <source>The model is p = σ(w·x).</source>
        <translation>Das Modell ist p = σ(w·x).</translation>
    </message>
    <message>
        <source>The new ε has nothing to do with the training set, and a fit is off its own mean by 0 on average: squared and averaged, all mixed terms vanish.</source>
        <translation>Das neue ε hat mit der Trainingsmenge nichts zu tun, und ein Fit liegt im Mittel um 0 neben seinem eigenen Mittel: Quadriert und gemittelt verschwinden alle gemischten Glieder.</translation>
    </message>
    <message>
        <source>The next line (Page Down)</source>
        <translation>Die nächste Zeile (Bild ab)</translation>
    </message>
    <message>
        <source>The next observation</source>
        <translation>Die nächste Beobachtung</translation>
    </message>
    <message>
        <source>The numbers are hidden until you reveal them.</source>
        <translation>Die Zahlen sind verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>The objective is ½Σ(y − Xw)² plus λΣ|w| (lasso) or (λ/2)Σw² (ridge); at 0 it is least squares.</source>
        <translation>Zielfunktion: ½Σ(y − Xw)² plus λΣ|w| (Lasso) oder (λ/2)Σw² (Ridge); bei 0 sind es kleinste Quadrate.</translation>
    </message>
    <message>
        <source>The observations are independent, so their {n} densities multiply.</source>
        <translation>Die Beobachtungen sind unabhängig, also multiplizieren sich ihre {n} Dichten.</translation>
    </message>
    <message>
        <source>The observations are independent, so their {size} densities multiply.</source>
        <translation>Die Beobachtungen sind unabhängig, also multiplizieren sich ihre {size} Dichten.</translation>
    </message>
    <message>
        <source>The one looked at; n narrows the picture.</source>
        <translation>Die betrachtete; n macht das Bild schmaler.</translation>
    </message>
    <message>
        <source>The other penalties</source>
        <translation>Die anderen Strafterme</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>The paths do not differ, or one path alone has no spread.</source>
        <translation>Die Pfade unterscheiden sich nicht, oder ein Pfad allein hat keine Streuung.</translation>
    </message>
    <message>
        <source>The penalty is λ(αΣ|w| + ½(1 − α)Σw²): 1 is the lasso.</source>
        <translation>Der Strafterm ist λ(αΣ|w| + ½(1 − α)Σw²): 1 ist das Lasso.</translation>
    </message>
    <message>
        <source>The picture as it stands, with the player's step, the view and what is held.</source>
        <translation>Das Bild, wie es steht, mit Schritt des Spielers, Ansicht und allem Gehaltenen.</translation>
    </message>
    <message>
        <source>The picture as lines and shapes that can be scaled and edited.</source>
        <translation>Das Bild als Linien und Formen, die sich skalieren und bearbeiten lassen.</translation>
    </message>
    <message>
        <source>The picture as one page of lines and shapes.</source>
        <translation>Das Bild als eine Seite aus Linien und Formen.</translation>
    </message>
    <message>
        <source>The picture is blanked; any key brings it back</source>
        <translation>Das Bild ist ausgeblendet; jede Taste holt es zurück</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>The plotted data in columns, every digit.</source>
        <translation>Die gezeichneten Daten in Spalten, mit jeder Ziffer.</translation>
    </message>
    <message>
        <source>The point last touched: arrows move it, a click turns its label over</source>
        <translation>Der zuletzt berührte Punkt: Pfeile bewegen ihn, ein Klick dreht sein Label um</translation>
    </message>
    <message>
        <source>The population has no fourth moment: the MSE is infinite.</source>
        <translation>Die Grundgesamtheit hat kein viertes Moment: Der MSE ist unendlich.</translation>
    </message>
    <message>
        <source>The prior washes out</source>
        <translation>Der Prior wird ausgewaschen</translation>
    </message>
    <message>
        <source>The probability of all labels together is the likelihood of θ.</source>
        <translation>Die Wahrscheinlichkeit aller Labels zusammen ist die Likelihood von θ.</translation>
    </message>
    <message>
        <source>The product is 0.0 in float64 after {gone} factors; log L is fine</source>
        <translation>Das Produkt ist in float64 nach {gone} Faktoren 0,0; log L ist wohlauf</translation>
    </message>
    <message>
        <source>The product of a Laplace prior of scale {scales}: both penalties at once.</source>
        <translation>Das Produkt eines Laplace-Priors der Skala {scales}: beide Strafterme zugleich.</translation>
    </message>
    <message>
        <source>The product of {size} densities is exactly 0.0 in float64 at every parameter value:
there is nothing to climb. Its logarithm is an ordinary number: {high} at θ.</source>
        <translation>Das Produkt von {size} Dichten ist in float64 bei jedem Parameterwert genau 0,0:
Es gibt nichts zu erklettern. Sein Logarithmus ist eine gewöhnliche Zahl: {high} bei θ.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The range</source>
        <translation>Die Spannweite</translation>
    </message>
    <message>
        <source>The rest of the data given a sufficient T has a law without the parameter, so this average of δ = {crude_text} can be worked out from the data: it is δ* = {better_text}, here {estimate}.</source>
        <translation>Der Rest der Daten, gegeben ein suffizientes T, hat eine Verteilung ohne den Parameter; darum lässt sich dieses Mittel von δ = {crude_text} aus den Daten berechnen: Es ist δ* = {better_text}, hier {estimate}.</translation>
    </message>
    <message>
        <source>The rows of the selected cells (Delete)</source>
        <translation>Die Zeilen der gewählten Zellen (Entf)</translation>
    </message>
    <message>
        <source>The run from its first step to its last, a numbered file for each frame.</source>
        <translation>Der Lauf vom ersten Schritt bis zum letzten, je Bild eine nummerierte Datei.</translation>
    </message>
    <message>
        <source>The run from its first step to its last, again and again.</source>
        <translation>Der Lauf vom ersten Schritt bis zum letzten, wieder und wieder.</translation>
    </message>
    <message>
        <source>The same for both.</source>
        <translation>Für beide dieselbe.</translation>
    </message>
    <message>
        <source>The same of σ</source>
        <translation>Dasselbe von σ</translation>
    </message>
    <message>
        <source>The same places in every training set: what is exact is exact for these.</source>
        <translation>In jeder Trainingsmenge dieselben Stellen: Was exakt ist, ist es für diese.</translation>
    </message>
    <message>
        <source>The same posterior told of p or of its log-odds, of λ or of its logarithm: the mode moves.</source>
        <translation>Derselbe Posterior, von p oder seinen Log-Odds erzählt, von λ oder seinem Logarithmus: Der Modus wandert.</translation>
    </message>
    <message>
        <source>The scale is estimated too: σ̂² = {rss} / {n} = {rss2}, the mean squared error itself.</source>
        <translation>Auch die Skala wird geschätzt: σ̂² = {rss} / {n} = {rss2}, der mittlere quadratische Fehler selbst.</translation>
    </message>
    <message>
        <source>The scheme of the picture</source>
        <translation>Das Farbschema des Bildes</translation>
    </message>
    <message>
        <source>The score for μ, {by_mu} here, must vanish at the top.</source>
        <translation>Der Score für μ, hier {by_mu}, muss am Gipfel verschwinden.</translation>
    </message>
    <message>
        <source>The score for σ² is {by_v} here.</source>
        <translation>Der Score für σ² ist hier {by_v}.</translation>
    </message>
    <message>
        <source>The score is {score} here; at the top it vanishes.</source>
        <translation>Der Score ist hier {score}; am Gipfel verschwindet er.</translation>
    </message>
    <message>
        <source>The score −n/θ never vanishes: the likelihood jumps from 0 to its top at the largest value, so the MLE is the maximum and no root, and the curvature gives no standard error.</source>
        <translation>Der Score −n/θ verschwindet nie: Die Likelihood springt beim größten Wert von 0 auf ihren Gipfel; der MLE ist also das Maximum und keine Nullstelle, und die Krümmung gibt keinen Standardfehler.</translation>
    </message>
    <message>
        <source>The sd of a normal prior, the scale b of a Laplace, the scale of a Student t.</source>
        <translation>Die sd eines normalen Priors, die Skala b eines Laplace-, die Skala eines Student-t-Priors.</translation>
    </message>
    <message>
        <source>The settings of this step as it began (Home)</source>
        <translation>Die Einstellungen vom Anfang dieses Schritts (Pos1)</translation>
    </message>
    <message>
        <source>The share attains the bound at every n</source>
        <translation>Der Anteil erreicht die Schranke bei jedem n</translation>
    </message>
    <message>
        <source>The share of ones: {ones} of {n}, {ones2}.</source>
        <translation>Der Anteil der Einsen: {ones} von {n}, {ones2}.</translation>
    </message>
    <message>
        <source>The share of points below the line.</source>
        <translation>Der Anteil der Punkte unter der Geraden.</translation>
    </message>
    <message>
        <source>The shots show how far they scatter, and nothing of how far off they are on average.</source>
        <translation>Die Schüsse zeigen, wie weit sie streuen, und nichts davon, wie weit sie im Mittel danebenliegen.</translation>
    </message>
    <message>
        <source>The slope has vanished: the climb has arrived.</source>
        <translation>Die Steigung ist verschwunden: angekommen.</translation>
    </message>
    <message>
        <source>The slope is never 0:</source>
        <translation>Die Steigung ist nie 0:</translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation>Der kleinste</translation>
    </message>
    <message>
        <source>The softmax makes a categorical law of the logits.</source>
        <translation>Das Softmax macht aus den Logits eine kategoriale Verteilung.</translation>
    </message>
    <message>
        <source>The source behind the picture, with the present values (Ctrl+E)</source>
        <translation>Der Quelltext hinter dem Bild, mit den jetzigen Werten (Strg+E)</translation>
    </message>
    <message>
        <source>The squared columns add up to n, so more observations weigh more against the same λ.</source>
        <translation>Die quadrierten Spalten summieren sich zu n; mehr Beobachtungen wiegen also mehr gegen dasselbe λ.</translation>
    </message>
    <message>
        <source>The standard deviation of y about the truth.</source>
        <translation>Die Standardabweichung von y um die Wahrheit.</translation>
    </message>
    <message>
        <source>The support moves with θ, so ∫f = 1 may not be differentiated inside: the mean score is {mean}.</source>
        <translation>Der Träger wandert mit θ, also darf ∫f = 1 nicht innen abgeleitet werden: Der mittlere Score ist {mean}.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>The table's first rows as they stand; a click or Space picks a column of numbers</source>
        <translation>Die ersten Zeilen der Tabelle, wie sie dastehen; ein Klick oder die Leertaste wählt eine Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The two faces</source>
        <translation>Die zwei Gesichter</translation>
    </message>
    <message>
        <source>The whole chapter in 35 minutes</source>
        <translation>Das ganze Kapitel in 35 Minuten</translation>
    </message>
    <message>
        <source>Their distance from the true weights is {map_error:.3g}, that of least squares {mle_error:.3g}.</source>
        <translation>Ihr Abstand von den wahren Gewichten ist {map_error:.3g}, der kleinster Quadrate {mle_error:.3g}.</translation>
    </message>
    <message>
        <source>Their product</source>
        <translation>Ihr Produkt</translation>
    </message>
    <message>
        <source>Theory curve</source>
        <translation>Kurve der Theorie</translation>
    </message>
    <message>
        <source>Theory curves</source>
        <translation>Kurven der Theorie</translation>
    </message>
    <message>
        <source>Theory says:</source>
        <translation>Die Theorie sagt:</translation>
    </message>
    <message>
        <source>There are no observations.</source>
        <translation>Es gibt keine Beobachtungen.</translation>
    </message>
    <message>
        <source>There is no MLE: {why}.</source>
        <translation>Es gibt keinen MLE: {why}.</translation>
    </message>
    <message>
        <source>There is no curvature here: the parabola is a straight line and has no top.</source>
        <translation>Hier gibt es keine Krümmung: Die Parabel ist eine Gerade und hat keinen Gipfel.</translation>
    </message>
    <message>
        <source>There is no data set “{id}”; there are {datasets}.</source>
        <translation>Es gibt keinen Datensatz „{id}“; es gibt {datasets}.</translation>
    </message>
    <message>
        <source>There is no file {shown}.</source>
        <translation>Es gibt keine Datei {shown}.</translation>
    </message>
    <message>
        <source>There is no limit</source>
        <translation>Es gibt keinen Grenzwert</translation>
    </message>
    <message>
        <source>There is no link; it must begin with {scheme} and go on in letters.</source>
        <translation>Das ist kein Link; er muss mit {scheme} beginnen und in Buchstaben weitergehen.</translation>
    </message>
    <message>
        <source>They cancel: the gradient is {ce}, however wrong the example is.</source>
        <translation>Sie kürzen sich: Der Gradient ist {ce}, wie falsch das Beispiel auch ist.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Third loss</source>
        <translation>Dritter Verlust</translation>
    </message>
    <message>
        <source>Third method</source>
        <translation>Drittes Verfahren</translation>
    </message>
    <message>
        <source>This fit magnifies the noise so much that rounding, too, shows in the mean fit and its bias.</source>
        <translation>Diese Anpassung vergrößert das Rauschen so sehr, dass auch die Rundung im mittleren Fit und seinem Bias sichtbar wird.</translation>
    </message>
    <message>
        <source>This is binary cross-entropy. Its minimum is the maximum of L: the loss is no choice of its own, it is maximum likelihood for labels that are Bernoulli. {ce} = {ce}.</source>
        <translation>Das ist die binäre Kreuzentropie. Ihr Minimum ist das Maximum von L: Der Verlust ist keine eigene Wahl, er ist Maximum-Likelihood für Bernoulli-verteilte Labels. {ce} = {ce}.</translation>
    </message>
    <message>
        <source>This share of the rows is kept from the fit, and measures its error.</source>
        <translation>Dieser Anteil der Zeilen bleibt aus der Anpassung und misst ihren Fehler.</translation>
    </message>
    <message>
        <source>Those rows are left out; the file stays as it is</source>
        <translation>Diese Zeilen werden weggelassen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Three answers to one question</source>
        <translation>Drei Antworten auf eine Frage</translation>
    </message>
    <message>
        <source>Three heads</source>
        <translation>Dreimal Kopf</translation>
    </message>
    <message>
        <source>Three numbers a point; the label y is 0 or 1.</source>
        <translation>Drei Zahlen je Punkt; das Label y ist 0 oder 1.</translation>
    </message>
    <message>
        <source>Three settings of a plant that makes nitric acid on 21 days, and the ammonia that escaped.</source>
        <translation>Drei Einstellungen einer Salpetersäure-Anlage an 21 Tagen und das entwichene Ammoniak.</translation>
    </message>
    <message>
        <source>Throws are aimed by hand; the others are estimates, each made from a sample of its own.</source>
        <translation>Würfe werden von Hand gezielt; die anderen sind Schätzungen, jede aus einer eigenen Stichprobe.</translation>
    </message>
    <message>
        <source>Times in which light ran a known way in 1882, less 24 800 ns; two of the 66 lie far off the rest.</source>
        <translation>Zeiten, in denen Licht 1882 einen bekannten Weg lief, minus 24 800 ns; zwei der 66 liegen weit ab.</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the next handle</source>
        <translation>Zum nächsten Griff</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>Too small at every n: by {sigma2} at n = {n}. But the bias goes to 0.</source>
        <translation>Zu klein bei jedem n: um {sigma2} bei n = {n}. Aber der Bias geht gegen 0.</translation>
    </message>
    <message>
        <source>Training set {place} of {done}</source>
        <translation>Trainingsmenge {place} von {done}</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Trainingsmengen</translation>
    </message>
    <message>
        <source>True centre</source>
        <translation>Wahre Mitte</translation>
    </message>
    <message>
        <source>True intercept</source>
        <translation>Wahrer Achsenabschnitt</translation>
    </message>
    <message>
        <source>True line</source>
        <translation>Wahre Gerade</translation>
    </message>
    <message>
        <source>True mean</source>
        <translation>Wahrer Mittelwert</translation>
    </message>
    <message>
        <source>True mean count</source>
        <translation>Wahres Mittel</translation>
    </message>
    <message>
        <source>True mean wait</source>
        <translation>Wahres Mittel</translation>
    </message>
    <message>
        <source>True model</source>
        <translation>Wahres Modell</translation>
    </message>
    <message>
        <source>True noise</source>
        <translation>Wahres Rauschen</translation>
    </message>
    <message>
        <source>True parameter</source>
        <translation>Wahrer Parameter</translation>
    </message>
    <message>
        <source>True probability</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>True probability of heads</source>
        <translation>Wahrheit (Kopf)</translation>
    </message>
    <message>
        <source>True probability q</source>
        <translation>Wahre Wahrscheinlichkeit q</translation>
    </message>
    <message>
        <source>True scale</source>
        <translation>Wahre Skala</translation>
    </message>
    <message>
        <source>True sd</source>
        <translation>Wahre sd</translation>
    </message>
    <message>
        <source>True slope</source>
        <translation>Wahre Steigung</translation>
    </message>
    <message>
        <source>True upper end</source>
        <translation>Wahres Ende</translation>
    </message>
    <message>
        <source>True weight</source>
        <translation>Wahres Gewicht</translation>
    </message>
    <message>
        <source>True weights</source>
        <translation>Wahre Gewichte</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Truth and noise</source>
        <translation>Wahrheit und Rauschen</translation>
    </message>
    <message>
        <source>Truth θ</source>
        <translation>Wahrheit θ</translation>
    </message>
    <message>
        <source>Truth: {names}, noise {sigma}; {done} training sets of {n} observations, each fitted by {model}.</source>
        <translation>Wahrheit: {names}, Rauschen {sigma}; {done} Trainingsmengen von {n} Beobachtungen, jede angepasst: {model}.</translation>
    </message>
    <message>
        <source>Turn the sign, to minimise, and divide by n = {n}, so that batches of any size compare: {ce}.</source>
        <translation>Das Vorzeichen drehen, um zu minimieren, und durch n = {n} teilen, damit Batches jeder Größe vergleichbar sind: {ce}.</translation>
    </message>
    <message>
        <source>Turn what is open</source>
        <translation>Umschalten, was offen ist</translation>
    </message>
    <message>
        <source>Twin columns</source>
        <translation>Zwillingsspalten</translation>
    </message>
    <message>
        <source>Twin columns shared</source>
        <translation>Zwillingsspalten, geteilt</translation>
    </message>
    <message>
        <source>Two estimators of {estimand_text}, {done} samples</source>
        <translation>Zwei Schätzer: {estimand_text}, {done} Stichproben</translation>
    </message>
    <message>
        <source>Two faces of nI</source>
        <translation>Zwei Gesichter von nI</translation>
    </message>
    <message>
        <source>Two maxima</source>
        <translation>Zwei Maxima</translation>
    </message>
    <message>
        <source>Two observations</source>
        <translation>Zwei Beobachtungen</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Zwei Gipfel</translation>
    </message>
    <message>
        <source>Two routes to one number</source>
        <translation>Zwei Wege zu einer Zahl</translation>
    </message>
    <message>
        <source>Two samples with the same T: their log-likelihoods differ by one number at every {letter}. At the truth the data have {own} and redraw {shown} has {whole}</source>
        <translation>Zwei Stichproben mit demselben T: Ihre Log-Likelihoods unterscheiden sich bei jedem {letter} um eine Zahl. Bei der Wahrheit haben die Daten {own} und Ziehung {shown} hat {whole}</translation>
    </message>
    <message>
        <source>Two weights, least squares at {at_words}, {name} of strength λ = </source>
        <translation>Zwei Gewichte, kleinste Quadrate bei {at_words}, {name} der Stärke λ = </translation>
    </message>
    <message>
        <source>Type a number over a cell, Return goes on below; copy and paste as in a spreadsheet, Delete takes rows</source>
        <translation>Eine Zahl über eine Zelle tippen, die Eingabetaste geht nach unten weiter; kopieren und einfügen wie in einer Tabellenkalkulation, Entf löscht Zeilen</translation>
    </message>
    <message>
        <source>Type and paste values (Ctrl+Shift+T)</source>
        <translation>Werte eintippen und einfügen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Type at {percent} %</source>
        <translation>Schrift bei {percent} %</translation>
    </message>
    <message>
        <source>Type at {percent} %: this window has no room for larger type</source>
        <translation>Schrift bei {percent} %: für größere hat dieses Fenster keinen Platz</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Den Wert eintippen</translation>
    </message>
    <message>
        <source>Type, or paste cells from a spreadsheet; the picture follows.</source>
        <translation>Eintippen oder Zellen aus einer Tabellenkalkulation einfügen; das Bild folgt.</translation>
    </message>
    <message>
        <source>Typed estimator</source>
        <translation>Eingetippter Schätzer</translation>
    </message>
    <message>
        <source>U shaped prior</source>
        <translation>U-förmiger Prior</translation>
    </message>
    <message>
        <source>Unbiased</source>
        <translation>Erwartungstreu</translation>
    </message>
    <message>
        <source>Unbiased at every n,</source>
        <translation>Erwartungstreu bei jedem n</translation>
    </message>
    <message>
        <source>Undecided: {name_of} and {name_of2} differ by {gap:.1f} in AIC.</source>
        <translation>Unentschieden: {name_of} und {name_of2} unterscheiden sich im AIC um {gap:.1f}.</translation>
    </message>
    <message>
        <source>Underfitting</source>
        <translation>Unteranpassung</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>Unterlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>{change} rückgängig machen</translation>
    </message>
    <message>
        <source>Uniform maximum</source>
        <translation>Maximum, gleichverteilt</translation>
    </message>
    <message>
        <source>Uniform range</source>
        <translation>Spannweite, gleichverteilt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Diese Daten verwenden</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Value shrunk towards</source>
        <translation>Wert, zu dem geschrumpft wird</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Variance divisor n</source>
        <translation>Varianz, Teiler n</translation>
    </message>
    <message>
        <source>Variance divisor n − 1</source>
        <translation>Varianz, Teiler n − 1</translation>
    </message>
    <message>
        <source>Variance of an estimate of {sought}</source>
        <translation>Varianz einer Schätzung von {sought}</translation>
    </message>
    <message>
        <source>Variance of the score</source>
        <translation>Varianz des Scores</translation>
    </message>
    <message>
        <source>Variance of x̄</source>
        <translation>Varianz von x̄</translation>
    </message>
    <message>
        <source>Variance of σ̂²</source>
        <translation>Varianz von σ̂²</translation>
    </message>
    <message>
        <source>Variance over {over}</source>
        <translation>Varianz durch {over}</translation>
    </message>
    <message>
        <source>Variance with divisor n</source>
        <translation>Varianz mit Teiler n</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Walk through the mathematics, step by step (D)</source>
        <translation>Die Mathematik Schritt für Schritt durchgehen (D)</translation>
    </message>
    <message>
        <source>Ways down</source>
        <translation>Wege bergab</translation>
    </message>
    <message>
        <source>Weibull: k and s</source>
        <translation>Weibull: k und s</translation>
    </message>
    <message>
        <source>Weight of the first part</source>
        <translation>Gewicht des ersten Teils</translation>
    </message>
    <message>
        <source>Weight on the mean</source>
        <translation>Gewicht von x̄</translation>
    </message>
    <message>
        <source>Weight towards 0</source>
        <translation>Gewicht zur 0 hin</translation>
    </message>
    <message>
        <source>Weight towards 1</source>
        <translation>Gewicht zur 1 hin</translation>
    </message>
    <message>
        <source>What 235 Belgian working-class households earned and what they spent on food.</source>
        <translation>Was 235 belgische Arbeiterhaushalte verdienten und was sie für Essen ausgaben.</translation>
    </message>
    <message>
        <source>What 235 Belgian working-class households spent on food in a year.</source>
        <translation>Was 235 belgische Arbeiterhaushalte in einem Jahr für Essen ausgaben.</translation>
    </message>
    <message>
        <source>What a bias of slope b′ allows, n = {n}</source>
        <translation>Was ein Bias der Steigung b′ erlaubt, n = {n}</translation>
    </message>
    <message>
        <source>What a program holds</source>
        <translation>Was ein Programm hält</translation>
    </message>
    <message>
        <source>What a wrong statement costs under cross-entropy is the Kullback–Leibler divergence from the truth.</source>
        <translation>Was eine falsche Nennung unter Kreuzentropie kostet, ist die Kullback–Leibler-Divergenz von der Wahrheit.</translation>
    </message>
    <message>
        <source>What computes the picture, with the present values; it can be copied and run</source>
        <translation>Was das Bild berechnet, mit den jetzigen Werten; zum Kopieren und Ausführen</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was festgehalten ist</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>What is left of the first term is the variance, {v}: the square of the circle's radius</source>
        <translation>Was vom ersten Glied bleibt, ist die Varianz, {v}: das Quadrat des Kreisradius</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Was gesucht ist</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>What much code does so that log 0 does not occur. It hides how wrong a certain mistake is.</source>
        <translation>Was viel Code tut, damit log 0 nicht vorkommt. Es verbirgt, wie falsch ein gewisser Irrtum ist.</translation>
    </message>
    <message>
        <source>What stating s costs</source>
        <translation>Was die Nennung s kostet</translation>
    </message>
    <message>
        <source>What the concept shows, and where textbooks are loose</source>
        <translation>Was das Konzept zeigt, und wo Lehrbücher ungenau sind</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was die Datei enthalten soll</translation>
    </message>
    <message>
        <source>What this shows, and the fine print (N)</source>
        <translation>Was hier zu sehen ist, und das Kleingedruckte (N)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What was open before had changes that are in no file.</source>
        <translation>Was vorher offen war, hatte Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>What went wrong, for a report</source>
        <translation>Was schiefging, für einen Bericht</translation>
    </message>
    <message>
        <source>What λ means as a prior depends on it; where the MAP lies for a given λ does not.</source>
        <translation>Was λ als Prior bedeutet, hängt davon ab; wo der MAP bei gegebenem λ liegt, nicht.</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>When a file is opened: a row without a number in every column is never dropped in silence.</source>
        <translation>Beim Öffnen einer Datei: Eine Zeile ohne Zahl in jeder Spalte fällt nie stillschweigend weg.</translation>
    </message>
    <message>
        <source>Where is the best λ? Drag the guess there, then reveal.</source>
        <translation>Wo ist das beste λ? Den Tipp dorthin ziehen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Where regularisation comes from</source>
        <translation>Woher die Regularisierung kommt</translation>
    </message>
    <message>
        <source>Where the axis of degrees or knots ends.</source>
        <translation>Wo die Achse der Grade oder Knoten endet.</translation>
    </message>
    <message>
        <source>Where the estimate is pulled to, measured from the truth.</source>
        <translation>Wohin die Schätzung gezogen wird, von der Wahrheit aus gemessen.</translation>
    </message>
    <message>
        <source>Where the fits are taken apart.</source>
        <translation>Wo die Fits zerlegt werden.</translation>
    </message>
    <message>
        <source>Where the likelihood is looked at; the first parameter that the family's name gives.</source>
        <translation>Wo die Likelihood betrachtet wird; der erste Parameter, den der Name der Familie nennt.</translation>
    </message>
    <message>
        <source>Where the population has a mean it is unbiased, at every n.</source>
        <translation>Wo die Grundgesamtheit einen Erwartungswert hat, ist sie bei jedem n erwartungstreu.</translation>
    </message>
    <message>
        <source>Where there is room, all are shown.</source>
        <translation>Wo Platz ist, werden alle gezeigt.</translation>
    </message>
    <message>
        <source>Where will two thirds of the estimates fall? Drag the two ends, then reveal.</source>
        <translation>Wo werden zwei Drittel der Schätzungen fallen? Die beiden Enden ziehen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Where will two thirds of the estimates of “{name}” fall? Drag the two ends, then reveal.</source>
        <translation>Wo werden zwei Drittel der Schätzungen von „{name}“ fallen? Die beiden Enden ziehen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Which column of the table is used here</source>
        <translation>Welche Spalte der Tabelle hier verwendet wird</translation>
    </message>
    <message>
        <source>Which divisor has the least MSE? Drag c there, then reveal.</source>
        <translation>Welcher Teiler hat den kleinsten MSE? c dorthin ziehen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Which statement is best?</source>
        <translation>Welche Nennung ist die beste?</translation>
    </message>
    <message>
        <source>Whole numbers separated by commas.</source>
        <translation>Ganze Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Why cross-entropy?</source>
        <translation>Warum Kreuzentropie?</translation>
    </message>
    <message>
        <source>Why n − 1?</source>
        <translation>Warum n − 1?</translation>
    </message>
    <message>
        <source>Why not mse</source>
        <translation>Warum nicht MSE</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the prior</source>
        <translation>Breite des Priors</translation>
    </message>
    <message>
        <source>Width of the prior: arrows change it, Shift by ten</source>
        <translation>Breite des Priors: Pfeile ändern sie, Umschalt um zehn</translation>
    </message>
    <message>
        <source>Will it fall to 0?</source>
        <translation>Fällt er auf 0?</translation>
    </message>
    <message>
        <source>With a one-hot target t only the factor of the class that occurred is left: row {row} gives {given} to it.</source>
        <translation>Mit einem one-hot-Ziel t bleibt nur der Faktor der eingetretenen Klasse: Zeile {row} gibt ihr {given}.</translation>
    </message>
    <message>
        <source>With s = 0 log L has no maximum.</source>
        <translation>Mit s = 0 hat log L kein Maximum.</translation>
    </message>
    <message>
        <source>With α = 1 it is the mean itself.</source>
        <translation>Mit α = 1 ist es der Mittelwert selbst.</translation>
    </message>
    <message>
        <source>With μ unknown no unbiased estimator does better, yet the bound is not attained: the ratio is n/(n − 1)</source>
        <translation>Mit unbekanntem μ ist kein erwartungstreuer Schätzer besser, und doch wird die Schranke nicht erreicht: Das Verhältnis ist n/(n − 1)</translation>
    </message>
    <message>
        <source>Without a mean there is no law of large numbers.</source>
        <translation>Ohne Erwartungswert gibt es kein Gesetz der großen Zahlen.</translation>
    </message>
    <message>
        <source>Without a top there is no curvature.</source>
        <translation>Ohne Gipfel gibt es keine Krümmung.</translation>
    </message>
    <message>
        <source>Without noise every training set is the same: no variance, and all error is bias.</source>
        <translation>Ohne Rauschen ist jede Trainingsmenge gleich: keine Varianz, und aller Fehler ist Bias.</translation>
    </message>
    <message>
        <source>Without the truth, only held-out rows</source>
        <translation>Ohne Wahrheit können nur zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>Worst, at θ = ± {worst_theta}</source>
        <translation>Schlimmstens, bei θ = ± {worst_theta}</translation>
    </message>
    <message>
        <source>Would you bet that</source>
        <translation>Würde man wetten, dass</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Wrong prior</source>
        <translation>Falscher Prior</translation>
    </message>
    <message>
        <source>Wrong weight</source>
        <translation>Falsches Gewicht</translation>
    </message>
    <message>
        <source>Yearly incomes of 235 Belgian working-class households, a long tail to the right.</source>
        <translation>Jahreseinkommen von 235 belgischen Arbeiterhaushalten, ein langer Rand nach rechts.</translation>
    </message>
    <message>
        <source>Your estimator</source>
        <translation>Eigener Schätzer</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Your guess of the RMSE</source>
        <translation>Tipp für den RMSE</translation>
    </message>
    <message>
        <source>Your guess of the bias</source>
        <translation>Tipp für den Bias</translation>
    </message>
    <message>
        <source>Your guess of the bound</source>
        <translation>Tipp für die Schranke</translation>
    </message>
    <message>
        <source>Your guess, {words} end</source>
        <translation>Tipp, Ende {words}</translation>
    </message>
    <message>
        <source>Your guess: arrows change it, Shift by ten</source>
        <translation>Tipp: Pfeile ändern ihn, Umschalt um zehn</translation>
    </message>
    <message>
        <source>Your guess: {words}</source>
        <translation>Tipp: {words}</translation>
    </message>
    <message>
        <source>Your own points</source>
        <translation>Eigene Punkte</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Your {size} values</source>
        <translation>Die eigenen {size} Werte</translation>
    </message>
    <message>
        <source>Zeroed weight</source>
        <translation>Auf null gesetztes Gewicht</translation>
    </message>
    <message>
        <source>a Cauchy mean has no mean and no variance, at any n</source>
        <translation>ein Cauchy-Mittel hat bei keinem n Erwartungswert oder Varianz</translation>
    </message>
    <message>
        <source>a James–Stein mean of a sample</source>
        <translation>James–Stein-Mittel</translation>
    </message>
    <message>
        <source>a bump</source>
        <translation>ein Buckel</translation>
    </message>
    <message>
        <source>a class and as many logits as in every row, as in 1: 2 1 0.1</source>
        <translation>eine Klasse und so viele Logits wie in jeder Zeile, wie 1: 2 1 0.1</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>eine Konstante</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>a count of at least 1</source>
        <translation>eine Anzahl ab 1</translation>
    </message>
    <message>
        <source>a cubic</source>
        <translation>eine Kubik</translation>
    </message>
    <message>
        <source>a design is a table (n, p) of finite numbers</source>
        <translation>ein Design ist eine Tabelle (n, p) endlicher Zahlen</translation>
    </message>
    <message>
        <source>a dot fills 1/{result} of the area</source>
        <translation>ein Punkt füllt 1/{result} der Fläche</translation>
    </message>
    <message>
        <source>a factor of {gap:.3g}</source>
        <translation>einen Faktor {gap:.3g}</translation>
    </message>
    <message>
        <source>a file of 1 to {most_rows} rows with a number in every column</source>
        <translation>eine Datei mit 1 bis {most_rows} Zeilen mit einer Zahl in jeder Spalte</translation>
    </message>
    <message>
        <source>a file of at most {most_columns} columns beside the response</source>
        <translation>eine Datei mit höchstens {most_columns} Spalten neben der Zielgröße</translation>
    </message>
    <message>
        <source>a file with two columns of numbers or more, the response last</source>
        <translation>eine Datei mit zwei oder mehr Zahlenspalten, die Zielgröße zuletzt</translation>
    </message>
    <message>
        <source>a kink</source>
        <translation>ein Knick</translation>
    </message>
    <message>
        <source>a label and a probability, as in 1: 0.9</source>
        <translation>ein Label und eine Wahrscheinlichkeit, wie 1: 0.9</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Gerade</translation>
    </message>
    <message>
        <source>a line needs at least two points, and as many x as y</source>
        <translation>eine Gerade braucht mindestens zwei Punkte und so viele x wie y</translation>
    </message>
    <message>
        <source>a line parts all labels but those on it, so the likelihood grows for ever along its direction</source>
        <translation>eine Gerade trennt alle Labels außer denen auf ihr, die Likelihood wächst also für immer in ihrer Richtung</translation>
    </message>
    <message>
        <source>a line parts the labels without error, so the likelihood grows for ever along its direction</source>
        <translation>eine Gerade trennt die Labels ohne Fehler, die Likelihood wächst also für immer in ihrer Richtung</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a number greater than 0</source>
        <translation>eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a number of at least xₘ</source>
        <translation>eine Zahl ab xₘ</translation>
    </message>
    <message>
        <source>a number strictly between 0 and 1</source>
        <translation>eine Zahl echt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a number, a text, true or false</source>
        <translation>eine Zahl, ein Text, true oder false</translation>
    </message>
    <message>
        <source>a real data set</source>
        <translation>ein echter Datensatz</translation>
    </message>
    <message>
        <source>a script that gives the numbers (Python)</source>
        <translation>ein Skript, das die Zahlen gibt (Python)</translation>
    </message>
    <message>
        <source>a shot</source>
        <translation>eines Schusses</translation>
    </message>
    <message>
        <source>a shrunk mean of a sample</source>
        <translation>geschrumpftes Mittel</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>ein Sinus</translation>
    </message>
    <message>
        <source>a smaller error</source>
        <translation>einen kleineren Fehler kaufen</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>eine Stufe</translation>
    </message>
    <message>
        <source>a text of at most {n} characters</source>
        <translation>ein Text mit höchstens {n} Zeichen</translation>
    </message>
    <message>
        <source>a throw that you aim</source>
        <translation>ein gezielter Wurf</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 1 to {k}</source>
        <translation>eine ganze Zahl von 1 bis {k}</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>above the optimum, logarithmic</source>
        <translation>über dem Optimum, logarithmisch</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>absoluter Fehler</translation>
    </message>
    <message>
        <source>acid concentration</source>
        <translation>Säurekonzentration</translation>
    </message>
    <message>
        <source>air flow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>all but the outermost two</source>
        <translation>alle außer den Enden</translation>
    </message>
    <message>
        <source>all of them numbers</source>
        <translation>alle mit Zahlen</translation>
    </message>
    <message>
        <source>all that the data say</source>
        <translation>alles, was die Daten sagen</translation>
    </message>
    <message>
        <source>all the values are kept, only their order is lost: nothing shorter is sufficient</source>
        <translation>alle Werte sind behalten, nur ihre Reihenfolge ist verloren: nichts Kürzeres ist suffizient</translation>
    </message>
    <message>
        <source>all values, not their order</source>
        <translation>Werte ohne Reihenfolge</translation>
    </message>
    <message>
        <source>all {shown} redraws</source>
        <translation>alle {shown} Ziehungen</translation>
    </message>
    <message>
        <source>an estimator needs at least one observation</source>
        <translation>ein Schätzer braucht mindestens eine Beobachtung</translation>
    </message>
    <message>
        <source>an even count of numbers: x, y of a point, x, y of the next, and so on</source>
        <translation>eine gerade Anzahl Zahlen: x, y eines Punktes, x, y des nächsten und so fort</translation>
    </message>
    <message>
        <source>an even n averages two middle values, which has no closed form</source>
        <translation>ein gerades n mittelt zwei mittlere Werte, ohne geschlossene Form</translation>
    </message>
    <message>
        <source>an exponent lies between −{largest_exponent:g} and {largest_exponent:g}</source>
        <translation>ein Exponent liegt zwischen −{largest_exponent:g} und {largest_exponent:g}</translation>
    </message>
    <message>
        <source>an operator is missing before {token}; write * to multiply</source>
        <translation>vor {token} fehlt ein Rechenzeichen; * zum Multiplizieren schreiben</translation>
    </message>
    <message>
        <source>and above it on either side</source>
        <translation>und beiderseits darüber</translation>
    </message>
    <message>
        <source>and consistent</source>
        <translation>und konsistent</translation>
    </message>
    <message>
        <source>and is no nearer than it began</source>
        <translation>und ist nicht näher als am Anfang</translation>
    </message>
    <message>
        <source>and is still {after:.3g} off</source>
        <translation>und ist noch {after:.3g} entfernt</translation>
    </message>
    <message>
        <source>and not consistent</source>
        <translation>und nicht konsistent</translation>
    </message>
    <message>
        <source>and {rows} more rows</source>
        <translation>und {rows} weitere Zeilen</translation>
    </message>
    <message>
        <source>another one until a file of at least two columns is opened</source>
        <translation>eine andere, bis eine Datei mit mindestens zwei Spalten geöffnet ist</translation>
    </message>
    <message>
        <source>any count but 0 never comes</source>
        <translation>andere Anzahlen als 0 kommen nie</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>area {area:.4f} over the {symbol} shown: no density</source>
        <translation>Fläche {area:.4f} über dem gezeigten {symbol}: keine Dichte</translation>
    </message>
    <message>
        <source>argmax p(p | x)</source>
        <translation>argmax p(p | x)</translation>
    </message>
    <message>
        <source>argmax p(x | {letter}) p({letter}){shown}</source>
        <translation>argmax p(x | {letter}) p({letter}){shown}</translation>
    </message>
    <message>
        <source>argmax p(x | {letter}){shown}</source>
        <translation>argmax p(x | {letter}){shown}</translation>
    </message>
    <message>
        <source>argmax p(λ | x)</source>
        <translation>argmax p(λ | x)</translation>
    </message>
    <message>
        <source>argmax p(μ | x)</source>
        <translation>argmax p(μ | x)</translation>
    </message>
    <message>
        <source>arrived in {steps} steps</source>
        <translation>in {steps} Schritten angekommen</translation>
    </message>
    <message>
        <source>arrow keys step from knot to knot</source>
        <translation>Pfeiltasten gehen von Knoten zu Knoten</translation>
    </message>
    <message>
        <source>arrow keys step it</source>
        <translation>Pfeiltasten verstellen sie</translation>
    </message>
    <message>
        <source>as a penalty that lets go far from its centre</source>
        <translation>als Strafterm, der fern von seiner Mitte loslässt</translation>
    </message>
    <message>
        <source>as a squared penalty of weight σ²/τ² = {sigma}</source>
        <translation>als quadratischer Strafterm mit Gewicht σ²/τ² = {sigma}</translation>
    </message>
    <message>
        <source>as an absolute penalty of weight σ²/τ = {sigma}</source>
        <translation>als absoluter Strafterm mit Gewicht σ²/τ = {sigma}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>as many numbers as x has, which is {x}</source>
        <translation>so viele Zahlen, wie x hat, also {x}</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>wie gezeigt</translation>
    </message>
    <message>
        <source>as sketched</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>as the MAP</source>
        <translation>wie der MAP</translation>
    </message>
    <message>
        <source>as the MLE has it</source>
        <translation>wie der MLE sagt</translation>
    </message>
    <message>
        <source>as {prior_a} observations more</source>
        <translation>wie {prior_a} weitere Beobachtungen</translation>
    </message>
    <message>
        <source>as {prior_rate} observations more</source>
        <translation>wie {prior_rate} weitere Beobachtungen</translation>
    </message>
    <message>
        <source>asymm. Laplace</source>
        <translation>asymm. Laplace</translation>
    </message>
    <message>
        <source>asymmetric Laplace</source>
        <translation>asymmetrische Laplace-Verteilung</translation>
    </message>
    <message>
        <source>asymmetric Laplace, τ as below</source>
        <translation>asymm. Laplace, τ unten</translation>
    </message>
    <message>
        <source>asymptotic</source>
        <translation>asymptotische</translation>
    </message>
    <message>
        <source>at character {position}: {message}</source>
        <translation>bei Zeichen {position}: {message}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least four rows, in which neither x1 nor x2 is constant</source>
        <translation>mindestens vier Zeilen, in denen weder x1 noch x2 konstant ist</translation>
    </message>
    <message>
        <source>at least one number</source>
        <translation>mindestens eine Zahl</translation>
    </message>
    <message>
        <source>at least two numbers</source>
        <translation>mindestens zwei Zahlen</translation>
    </message>
    <message>
        <source>at least {least} while that is held: else nothing is left to draw</source>
        <translation>mindestens {least}, solange das festgehalten wird: Sonst bleibt nichts zu ziehen</translation>
    </message>
    <message>
        <source>at least {low}</source>
        <translation>mindestens {low}</translation>
    </message>
    <message>
        <source>at most 1000</source>
        <translation>höchstens 1000</translation>
    </message>
    <message>
        <source>at most n = {n}</source>
        <translation>höchstens n = {n}</translation>
    </message>
    <message>
        <source>at most n = {n}: there are no more neighbours than observations</source>
        <translation>höchstens n = {n}: Mehr Nachbarn als Beobachtungen gibt es nicht</translation>
    </message>
    <message>
        <source>at most {d} at d = {d2}</source>
        <translation>höchstens {d} bei d = {d2}</translation>
    </message>
    <message>
        <source>at most {floor:g} at this size</source>
        <translation>höchstens {floor:g} bei dieser Größe</translation>
    </message>
    <message>
        <source>at most {high}</source>
        <translation>höchstens {high}</translation>
    </message>
    <message>
        <source>at most {most_draws} at n = {size}</source>
        <translation>höchstens {most_draws} bei n = {size}</translation>
    </message>
    <message>
        <source>at most {most_run} at this size</source>
        <translation>höchstens {most_run} bei dieser Größe</translation>
    </message>
    <message>
        <source>at most {most_work} at n = {count}</source>
        <translation>höchstens {most_work} bei n = {count}</translation>
    </message>
    <message>
        <source>at most {most} at n = {n}</source>
        <translation>höchstens {most} bei n = {n}</translation>
    </message>
    <message>
        <source>at most {most} at n = {n}: these darts are real samples</source>
        <translation>höchstens {most} bei n = {n}: Diese Pfeile sind echte Stichproben</translation>
    </message>
    <message>
        <source>at most {most} at these sample sizes</source>
        <translation>höchstens {most} bei diesen Stichprobengrößen</translation>
    </message>
    <message>
        <source>at most {total_steps}: both descents have arrived</source>
        <translation>höchstens {total_steps}: Beide Abstiege sind angekommen</translation>
    </message>
    <message>
        <source>at most {total}: there are no more data</source>
        <translation>höchstens {total}: Mehr Daten gibt es nicht</translation>
    </message>
    <message>
        <source>at random, then kept</source>
        <translation>zufällig, dann festgehalten</translation>
    </message>
    <message>
        <source>at the MLE</source>
        <translation>beim MLE</translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation>am Rand</translation>
    </message>
    <message>
        <source>at this n it has no finite variance</source>
        <translation>bei diesem n hat er keine endliche Varianz</translation>
    </message>
    <message>
        <source>at this n mean and variance are infinite</source>
        <translation>bei diesem n sind Erwartungswert und Varianz unendlich</translation>
    </message>
    <message>
        <source>at this n the variance is infinite</source>
        <translation>bei diesem n ist die Varianz unendlich</translation>
    </message>
    <message>
        <source>at too few sample sizes do the paths differ</source>
        <translation>bei zu wenigen Stichprobengrößen unterscheiden sich die Pfade</translation>
    </message>
    <message>
        <source>at x = {x}</source>
        <translation>bei x = {x}</translation>
    </message>
    <message>
        <source>averaged over the posterior</source>
        <translation>über den Posterior gemittelt</translation>
    </message>
    <message>
        <source>b = {b}: a factor above 0</source>
        <translation>b = {b}: ein Faktor über 0</translation>
    </message>
    <message>
        <source>b = {laplace_scale} and a Gaussian one of sd τ = {result}</source>
        <translation>b = {laplace_scale} und eines Gauß-Priors der sd τ = {result}</translation>
    </message>
    <message>
        <source>band ± {eps}</source>
        <translation>Band ± {eps}</translation>
    </message>
    <message>
        <source>bar: probability · disc: target</source>
        <translation>Balken: Wahrscheinlichkeit · Scheibe: Ziel</translation>
    </message>
    <message>
        <source>bars |</source>
        <translation>Striche |</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>best s</source>
        <translation>bestes s</translation>
    </message>
    <message>
        <source>best statement under absolute error</source>
        <translation>beste Nennung unter absolutem Fehler</translation>
    </message>
    <message>
        <source>best temperature</source>
        <translation>beste Temperatur</translation>
    </message>
    <message>
        <source>best λ {grid}</source>
        <translation>bestes λ {grid}</translation>
    </message>
    <message>
        <source>beta: a and b</source>
        <translation>Beta: a und b</translation>
    </message>
    <message>
        <source>between the inner values the curve stands still, beyond them it moves</source>
        <translation>zwischen den inneren Werten steht die Kurve still, außerhalb bewegt sie sich</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias of σ̂² {bias}</source>
        <translation>Bias von σ̂² {bias}</translation>
    </message>
    <message>
        <source>bias {bias}</source>
        <translation>Bias {bias}</translation>
    </message>
    <message>
        <source>bias {length}</source>
        <translation>Bias {length}</translation>
    </message>
    <message>
        <source>bias²</source>
        <translation>Bias²</translation>
    </message>
    <message>
        <source>blank, B shows it again</source>
        <translation>ausgeblendet, B zeigt es wieder</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>both start here</source>
        <translation>beide starten hier</translation>
    </message>
    <message>
        <source>both: elastic net</source>
        <translation>beide: elastisches Netz</translation>
    </message>
    <message>
        <source>bound (1 + b′)²/(nI)</source>
        <translation>Schranke (1 + b′)²/(nI)</translation>
    </message>
    <message>
        <source>by quadrature</source>
        <translation>durch Quadratur</translation>
    </message>
    <message>
        <source>by the side of the true line</source>
        <translation>nach der Seite der wahren Geraden</translation>
    </message>
    <message>
        <source>by up to {share:.3g} % of its range</source>
        <translation>bis {share:.3g} % der Spannweite</translation>
    </message>
    <message>
        <source>b′ = −1 ignores the data: no variance at all, and all the more bias.</source>
        <translation>b′ = −1 beachtet die Daten nicht: gar keine Varianz und umso mehr Bias.</translation>
    </message>
    <message>
        <source>b′ = −1 is a constant, which ignores the data.</source>
        <translation>b′ = −1 ist eine Konstante, die die Daten nicht beachtet.</translation>
    </message>
    <message>
        <source>calls abroad</source>
        <translation>Auslandsgespräche</translation>
    </message>
    <message>
        <source>can say which λ is best</source>
        <translation>sagen, welches λ das beste ist</translation>
    </message>
    <message>
        <source>cannot settle at the {goal}: each step overshoots by more than it corrects</source>
        <translation>kann am {goal} nicht zur Ruhe kommen: Jeder Schritt geht weiter daneben, als er verbessert</translation>
    </message>
    <message>
        <source>card {n} of {total}</source>
        <translation>Karte {n} von {total}</translation>
    </message>
    <message>
        <source>centre μ</source>
        <translation>Mitte μ</translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>Änderung von {what}</translation>
    </message>
    <message>
        <source>child's height</source>
        <translation>Größe des Kindes</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>class {right}, the row's own</source>
        <translation>Klasse {right}, die der Zeile</translation>
    </message>
    <message>
        <source>clearly favour</source>
        <translation>sprechen klar für</translation>
    </message>
    <message>
        <source>column name = “{name}” is not allowed; it must be a name of its own.</source>
        <translation>Spaltenname = „{name}“ ist nicht zulässig; jede Spalte braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>column {k}</source>
        <translation>Spalte {k}</translation>
    </message>
    <message>
        <source>column {symbol} = {within}</source>
        <translation>Spalte {symbol} = {within}</translation>
    </message>
    <message>
        <source>columns of which x2 is not x1 over again in another unit</source>
        <translation>Spalten, von denen x2 nicht noch einmal x1 in anderer Einheit ist</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>compare two things at a time, with &lt; &lt;= &gt; &gt;= == or !=</source>
        <translation>zwei Dinge auf einmal vergleichen, mit &lt; &lt;= &gt; &gt;= == oder !=</translation>
    </message>
    <message>
        <source>concept = {name} is not allowed; it must be one of {allowed}</source>
        <translation>concept = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>constant columns, whose weight is 0: {listed}</source>
        <translation>konstante Spalten mit Gewicht 0: {listed}</translation>
    </message>
    <message>
        <source>constant {value:g}</source>
        <translation>Konstante {value:g}</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>count(x &gt; 0), how often it holds</source>
        <translation>count(x &gt; 0), wie oft es gilt</translation>
    </message>
    <message>
        <source>counts with a sum of at most {most_events}</source>
        <translation>Anzahlen mit einer Summe von höchstens {most_events}</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>cross-validation says</source>
        <translation>die Kreuzvalidierung sagt</translation>
    </message>
    <message>
        <source>cross-validation ± 1 standard error</source>
        <translation>Kreuzvalidierung ± 1 Standardfehler</translation>
    </message>
    <message>
        <source>cubic spline</source>
        <translation>kubischer Spline</translation>
    </message>
    <message>
        <source>d = {d} exceeds n = {n}</source>
        <translation>d = {d} ist größer als n = {n}</translation>
    </message>
    <message>
        <source>d loss / dz</source>
        <translation>d Verlust / dz</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data (the bootstrap)</source>
        <translation>Daten (der Bootstrap)</translation>
    </message>
    <message>
        <source>data and redraw {shown}</source>
        <translation>Daten und Ziehung {shown}</translation>
    </message>
    <message>
        <source>deaths per corps and year</source>
        <translation>Todesfälle je Korps und Jahr</translation>
    </message>
    <message>
        <source>decisions, predictions, and whenever the doubt matters</source>
        <translation>Entscheidungen, Vorhersagen und wann immer der Zweifel zählt</translation>
    </message>
    <message>
        <source>degree d</source>
        <translation>Grad d</translation>
    </message>
    <message>
        <source>degree {whole}</source>
        <translation>Grad {whole}</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>delta = {delta:g} is not allowed; it must be greater than 0</source>
        <translation>delta = {delta:g} ist nicht erlaubt; es muss größer als 0 sein</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>density integrate to 1</source>
        <translation>auf das Integral eins</translation>
    </message>
    <message>
        <source>density over its peak, from {low:g} to {high:g}</source>
        <translation>Dichte durch ihren Gipfel, von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>density p(ε)</source>
        <translation>Dichte p(ε)</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>disc: label y · ring: p of a 1 · line: given to the label</source>
        <translation>Scheibe: Label y · Ring: p einer 1 · Linie: dem Label gegeben</translation>
    </message>
    <message>
        <source>discs: data · rings: redraw</source>
        <translation>● Daten · ○ neu</translation>
    </message>
    <message>
        <source>distance of ŵ from the true weights</source>
        <translation>Abstand von ŵ zu den wahren Gewichten</translation>
    </message>
    <message>
        <source>distance to the truth</source>
        <translation>Abstand zur Wahrheit</translation>
    </message>
    <message>
        <source>distance to truth</source>
        <translation>Abstand zur Wahrheit</translation>
    </message>
    <message>
        <source>divisor c</source>
        <translation>Teiler c</translation>
    </message>
    <message>
        <source>divisor n</source>
        <translation>Teiler n</translation>
    </message>
    <message>
        <source>divisor {c}: bias {bias}, MSE {mse}</source>
        <translation>Teiler {c}: Bias {bias}, MSE {mse}</translation>
    </message>
    <message>
        <source>dots: set {shown}</source>
        <translation>Punkte: Menge {shown}</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>drag a guess</source>
        <translation>einen Tipp ziehen</translation>
    </message>
    <message>
        <source>drag least squares</source>
        <translation>kleinste Quadrate ziehen</translation>
    </message>
    <message>
        <source>drag the aim</source>
        <translation>das Ziel ziehen</translation>
    </message>
    <message>
        <source>drag the bound</source>
        <translation>die Schranke ziehen</translation>
    </message>
    <message>
        <source>drag the guess</source>
        <translation>die Vermutung ziehen</translation>
    </message>
    <message>
        <source>drag the prior</source>
        <translation>den Prior ziehen</translation>
    </message>
    <message>
        <source>drag the spread</source>
        <translation>die Streuung ziehen</translation>
    </message>
    <message>
        <source>drag the start</source>
        <translation>den Start ziehen</translation>
    </message>
    <message>
        <source>drag the truth</source>
        <translation>die Wahrheit ziehen</translation>
    </message>
    <message>
        <source>drag x</source>
        <translation>x ziehen</translation>
    </message>
    <message>
        <source>drag · click turns the label</source>
        <translation>ziehen · Klick dreht das Label um</translation>
    </message>
    <message>
        <source>drag δ</source>
        <translation>δ ziehen</translation>
    </message>
    <message>
        <source>drag ε</source>
        <translation>ε ziehen</translation>
    </message>
    <message>
        <source>drag θ</source>
        <translation>θ ziehen</translation>
    </message>
    <message>
        <source>drag λ</source>
        <translation>λ ziehen</translation>
    </message>
    <message>
        <source>drag σ</source>
        <translation>σ ziehen</translation>
    </message>
    <message>
        <source>drag: how far will the curve go?</source>
        <translation>ziehen: Wie weit geht die Kurve?</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>drawn from a true model</source>
        <translation>wahres Modell</translation>
    </message>
    <message>
        <source>drawn from the model</source>
        <translation>aus dem Modell gezogen</translation>
    </message>
    <message>
        <source>drawn given it</source>
        <translation>neu zum Behaltenen</translation>
    </message>
    <message>
        <source>drawn round a true line</source>
        <translation>wahre Gerade</translation>
    </message>
    <message>
        <source>each by itself, logarithmic</source>
        <translation>jeder für sich, logarithmisch</translation>
    </message>
    <message>
        <source>each estimator's own</source>
        <translation>für jeden Schätzer das eigene</translation>
    </message>
    <message>
        <source>elastic net</source>
        <translation>elastisches Netz</translation>
    </message>
    <message>
        <source>empirical has no parameters, so it has no Fisher information</source>
        <translation>empirical hat keine Parameter, also keine Fisher-Information</translation>
    </message>
    <message>
        <source>empirical has no parameters, so it has no score</source>
        <translation>empirical hat keine Parameter, also keinen Score</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>equal columns, between which the data cannot choose: {same}</source>
        <translation>gleiche Spalten, zwischen denen die Daten nicht wählen können: {same}</translation>
    </message>
    <message>
        <source>error on the rows held out</source>
        <translation>Fehler an den zurückgehaltenen Zeilen</translation>
    </message>
    <message>
        <source>errors of prediction</source>
        <translation>Vorhersagefehler</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>estimand = {name!r}: one of {estimands}</source>
        <translation>estimand = {name!r}: eines von {estimands}</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>estimate against estimate</source>
        <translation>Schätzung gegen Schätzung</translation>
    </message>
    <message>
        <source>estimation error {gain} {word}</source>
        <translation>Schätzfehler {gain} {word}</translation>
    </message>
    <message>
        <source>evenly spaced</source>
        <translation>gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>every divisor has infinite MSE</source>
        <translation>Jeder Teiler hat unendlichen MSE</translation>
    </message>
    <message>
        <source>every estimate is {value}</source>
        <translation>jede Schätzung ist {value}</translation>
    </message>
    <message>
        <source>every row is right</source>
        <translation>jede Zeile ist richtig</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>exact Poisson</source>
        <translation>exakt Poisson</translation>
    </message>
    <message>
        <source>exact: nI</source>
        <translation>exakt: nI</translation>
    </message>
    <message>
        <source>exactly 0 with probability {shrunk_share}</source>
        <translation>genau 0 mit Wahrscheinlichkeit {shrunk_share}</translation>
    </message>
    <message>
        <source>expected count λ</source>
        <translation>erwartete Anzahl λ</translation>
    </message>
    <message>
        <source>expected error on new rows</source>
        <translation>erwarteter Fehler an neuen Zeilen</translation>
    </message>
    <message>
        <source>expected loss less that of stating q</source>
        <translation>erwarteter Verlust minus dem der Nennung q</translation>
    </message>
    <message>
        <source>expected test error</source>
        <translation>erwarteter Testfehler</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>exponential has no maximum likelihood here: every value is 0</source>
        <translation>exponential hat hier kein Likelihood-Maximum: Alle Werte sind 0</translation>
    </message>
    <message>
        <source>exponential rate 1/x̄</source>
        <translation>Exponentialrate 1/x̄</translation>
    </message>
    <message>
        <source>exponential, its rate</source>
        <translation>exponential, Rate</translation>
    </message>
    <message>
        <source>exponential: rate λ</source>
        <translation>exponential: Rate λ</translation>
    </message>
    <message>
        <source>exponential: waiting times</source>
        <translation>exponential: Wartezeiten</translation>
    </message>
    <message>
        <source>favour</source>
        <translation>sprechen für</translation>
    </message>
    <message>
        <source>few observations, and one number is enough</source>
        <translation>wenige Beobachtungen, und eine Zahl genügt</translation>
    </message>
    <message>
        <source>fill needs a C-contiguous float64 array</source>
        <translation>fill braucht ein C-zusammenhängendes float64-Array</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>endlich</translation>
    </message>
    <message>
        <source>finite, but beyond the largest number a computer holds</source>
        <translation>endlich, aber größer als die größte Zahl eines Rechners</translation>
    </message>
    <message>
        <source>first observation</source>
        <translation>erste Beobachtung</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>erster Wert</translation>
    </message>
    <message>
        <source>first weight w₁ · thin rings: NLL {rises}</source>
        <translation>erstes Gewicht w₁ · dünne Ringe: NLL {rises}</translation>
    </message>
    <message>
        <source>fit leaves</source>
        <translation>Fit außen</translation>
    </message>
    <message>
        <source>fits and errors</source>
        <translation>Fits und Fehler</translation>
    </message>
    <message>
        <source>fits leave</source>
        <translation>Fits außen</translation>
    </message>
    <message>
        <source>fits only</source>
        <translation>nur Fits</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>follows the likelihood outwards and never arrives: there is no MLE</source>
        <translation>folgt der Likelihood nach außen und kommt nie an: Es gibt keinen MLE</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>found, n = {n}</source>
        <translation>gefunden, n = {n}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from 1 shot</source>
        <translation>aus 1 Schuss</translation>
    </message>
    <message>
        <source>from 1 to {most_rows} numbers</source>
        <translation>von 1 bis {most_rows} Zahlen</translation>
    </message>
    <message>
        <source>from 1 to {most_sizes} sample sizes</source>
        <translation>von 1 bis {most_sizes} Stichprobengrößen</translation>
    </message>
    <message>
        <source>from 2 to {most_points} numbers, one for each point</source>
        <translation>von 2 bis {most_points} Zahlen, eine je Punkt</translation>
    </message>
    <message>
        <source>from the {goal}</source>
        <translation>von {goal}</translation>
    </message>
    <message>
        <source>from {count} shots</source>
        <translation>aus {count} Schüssen</translation>
    </message>
    <message>
        <source>from {least} to 100 numbers while that is held</source>
        <translation>von {least} bis 100 Zahlen, solange das festgehalten wird</translation>
    </message>
    <message>
        <source>from {low} (left out) to {high}</source>
        <translation>von {low} (ausgeschlossen) bis {high}</translation>
    </message>
    <message>
        <source>from {low} (left out) to {high} (left out)</source>
        <translation>von {low} (ausgeschlossen) bis {high} (ausgeschlossen)</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>from {low} to {high} (left out)</source>
        <translation>von {low} bis {high} (ausgeschlossen)</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>gamma has no maximum likelihood here: the values are equal to within rounding</source>
        <translation>gamma hat hier kein Likelihood-Maximum: Die Werte sind bis auf Rundung gleich</translation>
    </message>
    <message>
        <source>gamma: k and s</source>
        <translation>Gamma: k und s</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>geometric: probability p</source>
        <translation>geometrisch: Wahrscheinlichkeit p</translation>
    </message>
    <message>
        <source>ghost</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>goes up to {most}</source>
        <translation>steigt bis {most}</translation>
    </message>
    <message>
        <source>gradient ascent</source>
        <translation>Gradientenanstieg</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>gradient of squared error here</source>
        <translation>Gradient des quadratischen Fehlers hier</translation>
    </message>
    <message>
        <source>greater than 0 for an exponential law</source>
        <translation>größer als 0 für eine Exponentialverteilung</translation>
    </message>
    <message>
        <source>greater than 0 in this model</source>
        <translation>größer als 0 in diesem Modell</translation>
    </message>
    <message>
        <source>greater than low = {low:g}</source>
        <translation>größer als low = {low:g}</translation>
    </message>
    <message>
        <source>greater than {low}</source>
        <translation>größer als {low}</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>guess c</source>
        <translation>Vermutung c</translation>
    </message>
    <message>
        <source>half of the population lies on each side of a gap, so the median has nowhere to settle</source>
        <translation>auf jeder Seite einer Lücke liegt die Hälfte der Grundgesamtheit, der Median findet also keine Ruhe</translation>
    </message>
    <message>
        <source>half the data</source>
        <translation>die halben Daten</translation>
    </message>
    <message>
        <source>has not converged: it is {off}</source>
        <translation>ist nicht konvergiert: {off}</translation>
    </message>
    <message>
        <source>has run away: its weights left the numbers a computer holds at epoch {gone}</source>
        <translation>ist davongelaufen: Die Gewichte verließen in Epoche {gone} die Zahlen eines Rechners</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>height of a stick: p(xᵢ | {symbols})</source>
        <translation>Höhe eines Stabes: p(xᵢ | {symbols})</translation>
    </message>
    <message>
        <source>hidden until you reveal it</source>
        <translation>verborgen bis zum Aufdecken</translation>
    </message>
    <message>
        <source>high = {high:g} is not allowed; it must be greater than low = {low:g}</source>
        <translation>high = {high:g} ist nicht erlaubt; es muss größer sein als low = {low:g}</translation>
    </message>
    <message>
        <source>high bias, high variance</source>
        <translation>großer Bias, große Varianz</translation>
    </message>
    <message>
        <source>high bias, low variance</source>
        <translation>großer Bias, kleine Varianz</translation>
    </message>
    <message>
        <source>highest density</source>
        <translation>höchste Dichte</translation>
    </message>
    <message>
        <source>highest density lies in two pieces: the bar is the shortest interval</source>
        <translation>höchste Dichte liegt in zwei Stücken: Der Balken ist das kürzeste Intervall</translation>
    </message>
    <message>
        <source>histogram of the observations, area 1</source>
        <translation>Histogramm der Beobachtungen, Fläche 1</translation>
    </message>
    <message>
        <source>income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>is as wide as one value</source>
        <translation>ist so breit wie ein Wert</translation>
    </message>
    <message>
        <source>is that of the Fisher information.</source>
        <translation>ist also der aus der Fisher-Information.</translation>
    </message>
    <message>
        <source>is {off}, and at a constant rate will hover about it</source>
        <translation>ist {off} und wird ihn bei fester Rate umschweben</translation>
    </message>
    <message>
        <source>it cannot be read from byte {n} on</source>
        <translation>ab Byte {n} nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read; it must be a text file</source>
        <translation>sie ist nicht lesbar; verlangt ist eine Textdatei</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it cannot settle</source>
        <translation>Es kann nicht zur Ruhe kommen</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>it has no mean and no variance</source>
        <translation>er hat weder Erwartungswert noch Varianz</translation>
    </message>
    <message>
        <source>it is larger than {n} bytes; a lesson is a short text</source>
        <translation>sie hat mehr als {n} Byte; eine Lektion ist ein kurzer Text</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <translation>der Inhalt hat eine andere Form</translation>
    </message>
    <message>
        <source>it meets the contour at a corner</source>
        <translation>Er trifft die Höhenlinie an einer Ecke</translation>
    </message>
    <message>
        <source>it was written by a newer thetahat (version {n} of this concept)</source>
        <translation>es stammt von einem neueren thetahat (Version {n} dieses Konzepts)</translation>
    </message>
    <message>
        <source>its columns are {columns}</source>
        <translation>die Spalten sind {columns}</translation>
    </message>
    <message>
        <source>its log-odds or logarithm</source>
        <translation>Log-Odds, Logarithmus</translation>
    </message>
    <message>
        <source>its name is not one of a file</source>
        <translation>ihr Name ist kein Dateiname</translation>
    </message>
    <message>
        <source>its own bound (1 + b′)²/(nI)</source>
        <translation>die eigene Schranke (1 + b′)²/(nI)</translation>
    </message>
    <message>
        <source>its tails are too heavy to sum up, though its variance is finite</source>
        <translation>seine Ränder sind zu schwer zum Aufsummieren, obwohl die Varianz endlich ist</translation>
    </message>
    <message>
        <source>k = {k}: from 0 to {m}, the estimates there are</source>
        <translation>k = {k}: von 0 bis {m}, so viele Schätzungen gibt es</translation>
    </message>
    <message>
        <source>k nearest neighbours</source>
        <translation>k nächste Nachbarn</translation>
    </message>
    <message>
        <source>kept wrongly</source>
        <translation>zu Unrecht behalten</translation>
    </message>
    <message>
        <source>kind = {kind!r} is not allowed here; nothing runs in this picture</source>
        <translation>kind = {kind!r} ist hier nicht zulässig; in diesem Bild läuft nichts ab</translation>
    </message>
    <message>
        <source>kinks carry it</source>
        <translation>Knicke tragen sie</translation>
    </message>
    <message>
        <source>knots K</source>
        <translation>Knoten K</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>lasso (Laplace prior)</source>
        <translation>Lasso (Laplace-Prior)</translation>
    </message>
    <message>
        <source>lean to</source>
        <translation>neigen zu</translation>
    </message>
    <message>
        <source>least</source>
        <translation>am kleinsten</translation>
    </message>
    <message>
        <source>least MSE at b′ = {best}</source>
        <translation>kleinster MSE bei b′ = {best}</translation>
    </message>
    <message>
        <source>least at 1: never reached</source>
        <translation>am kleinsten bei 1: nie erreicht</translation>
    </message>
    <message>
        <source>least at T = {best:.4g}</source>
        <translation>am kleinsten bei T = {best:.4g}</translation>
    </message>
    <message>
        <source>least at {aimed:.3g}</source>
        <translation>am kleinsten bei {aimed:.3g}</translation>
    </message>
    <message>
        <source>least at {best}</source>
        <translation>am kleinsten bei {best}</translation>
    </message>
    <message>
        <source>least at {knob}</source>
        <translation>am kleinsten bei {knob}</translation>
    </message>
    <message>
        <source>least possible</source>
        <translation>kleinstmöglich</translation>
    </message>
    <message>
        <source>least squares has {subscripts} at zero, and yet the path takes it in: its column is larger</source>
        <translation>kleinste Quadrate haben {subscripts} bei null, und doch nimmt der Pfad es auf: Seine Spalte ist größer</translation>
    </message>
    <message>
        <source>least squares is one of many ({why}): the shortest is taken</source>
        <translation>kleinste Quadrate sind eine von vielen Lösungen ({why}): die kürzeste wird genommen</translation>
    </message>
    <message>
        <source>least squares is zero already: no penalty can move it</source>
        <translation>kleinste Quadrate sind schon null: Kein Strafterm kann sie bewegen</translation>
    </message>
    <message>
        <source>least squares, the other weight held</source>
        <translation>kleinste Quadrate, das andere Gewicht fest</translation>
    </message>
    <message>
        <source>leave those rows out</source>
        <translation>diese Zeilen weglassen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>length of ŵ</source>
        <translation>Länge von ŵ</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>kleiner als {high}</translation>
    </message>
    <message>
        <source>less than θ = {limit:g}, from which the rest is redrawn</source>
        <translation>kleiner als θ = {limit:g}, aus dem der Rest neu gezogen wird</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>lie</source>
        <translation>liegen</translation>
    </message>
    <message>
        <source>lies</source>
        <translation>liegt</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>likelihood L</source>
        <translation>Likelihood L</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>Grenzwert {limit}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>lines: log-density −½, −1, −2, −3, −4</source>
        <translation>Linien: Log-Dichte −½, −1, −2, −3, −4</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>log 2 / median</source>
        <translation>log 2 / Median</translation>
    </message>
    <message>
        <source>log L</source>
        <translation>log L</translation>
    </message>
    <message>
        <source>log L falls by {lost:.2f}</source>
        <translation>log L fällt um {lost:.2f}</translation>
    </message>
    <message>
        <source>log L less its maximum</source>
        <translation>log L minus dem Maximum</translation>
    </message>
    <message>
        <source>log L − max</source>
        <translation>log L − max</translation>
    </message>
    <message>
        <source>log L({symbol})</source>
        <translation>log L({symbol})</translation>
    </message>
    <message>
        <source>log L({symbol}) − max</source>
        <translation>log L({symbol}) − max</translation>
    </message>
    <message>
        <source>log L(θ)</source>
        <translation>log L(θ)</translation>
    </message>
    <message>
        <source>log L(θ) − max</source>
        <translation>log L(θ) − max</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>log-odds of p, log p/(1 − p)</source>
        <translation>Log-Odds von p, log p/(1 − p)</translation>
    </message>
    <message>
        <source>logarithm of λ</source>
        <translation>Logarithmus von λ</translation>
    </message>
    <message>
        <source>logistic, its centre</source>
        <translation>logistisch, Mitte</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>Logit z</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>lognormal: μ and σ</source>
        <translation>Lognormal: μ und σ</translation>
    </message>
    <message>
        <source>log₁₀ · first {size} factors</source>
        <translation>log₁₀ · erste {size} Faktoren</translation>
    </message>
    <message>
        <source>look elsewhere</source>
        <translation>anderswo betrachten</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss above the {goal}'s, per point · logarithmic</source>
        <translation>Verlust über dem von {goal}, je Punkt · logarithmisch</translation>
    </message>
    <message>
        <source>loss and path</source>
        <translation>Verlust und Pfad</translation>
    </message>
    <message>
        <source>loss at s</source>
        <translation>Verlust bei s</translation>
    </message>
    <message>
        <source>loss per point · logarithmic</source>
        <translation>Verlust je Punkt · logarithmisch</translation>
    </message>
    <message>
        <source>low bias, high variance</source>
        <translation>kleiner Bias, große Varianz</translation>
    </message>
    <message>
        <source>low bias, low variance</source>
        <translation>kleiner Bias, kleine Varianz</translation>
    </message>
    <message>
        <source>mad(x), the median distance from the median</source>
        <translation>mad(x), der mediane Abstand vom Median</translation>
    </message>
    <message>
        <source>make your guess; the next key reveals.</source>
        <translation>erst schätzen; die nächste Taste deckt auf.</translation>
    </message>
    <message>
        <source>many classes: logits</source>
        <translation>viele Klassen: Logits</translation>
    </message>
    <message>
        <source>many observations, or no prior to speak of</source>
        <translation>viele Beobachtungen oder kein nennenswerter Prior</translation>
    </message>
    <message>
        <source>marked where least</source>
        <translation>markiert am kleinsten</translation>
    </message>
    <message>
        <source>max log L</source>
        <translation>max log L</translation>
    </message>
    <message>
        <source>max x</source>
        <translation>max x</translation>
    </message>
    <message>
        <source>max x − min x</source>
        <translation>max x − min x</translation>
    </message>
    <message>
        <source>max, {held} apart</source>
        <translation>max, {held} auseinander</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>maximum (the MLE)</source>
        <translation>Maximum (der MLE)</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <translation>Maximum-Likelihood</translation>
    </message>
    <message>
        <source>maximum likelihood 1/x̄</source>
        <translation>Maximum-Likelihood 1/x̄</translation>
    </message>
    <message>
        <source>maximum × (n + 1)/n</source>
        <translation>Maximum × (n + 1)/n</translation>
    </message>
    <message>
        <source>may go below the unbiased bound</source>
        <translation>darf unter die Schranke der erwartungstreuen</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>mean 0</source>
        <translation>Mittel 0</translation>
    </message>
    <message>
        <source>mean = cross-entropy {mean}</source>
        <translation>Mittel = Kreuzentropie {mean}</translation>
    </message>
    <message>
        <source>mean and sd</source>
        <translation>Mittelwert und sd</translation>
    </message>
    <message>
        <source>mean and variance of a sample</source>
        <translation>Mittel und Varianz</translation>
    </message>
    <message>
        <source>mean count λ</source>
        <translation>mittlere Anzahl λ</translation>
    </message>
    <message>
        <source>mean fit</source>
        <translation>mittlerer Fit</translation>
    </message>
    <message>
        <source>mean loss (nats)</source>
        <translation>mittlerer Verlust (nat)</translation>
    </message>
    <message>
        <source>mean of estimates</source>
        <translation>Mittel der Schätzungen</translation>
    </message>
    <message>
        <source>mean of log λ, as λ</source>
        <translation>Mittel von log λ, als λ</translation>
    </message>
    <message>
        <source>mean of shots</source>
        <translation>Mittel der Schüsse</translation>
    </message>
    <message>
        <source>mean of the bars</source>
        <translation>Mittel der Balken</translation>
    </message>
    <message>
        <source>mean of the largest probability</source>
        <translation>Mittel der größten Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>mean of the log-odds, as p</source>
        <translation>Mittel der Log-Odds, als p</translation>
    </message>
    <message>
        <source>mean so far {found}</source>
        <translation>Mittel bisher {found}</translation>
    </message>
    <message>
        <source>mean squared error{scale}{below}</source>
        <translation>mittlerer quadratischer Fehler{scale}{below}</translation>
    </message>
    <message>
        <source>mean wait θ</source>
        <translation>mittlere Wartezeit θ</translation>
    </message>
    <message>
        <source>mean x̄</source>
        <translation>Mittelwert x̄</translation>
    </message>
    <message>
        <source>mean ± one standard error</source>
        <translation>Mittel ± ein Standardfehler</translation>
    </message>
    <message>
        <source>mean μ</source>
        <translation>Mittelwert μ</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median absolute deviation</source>
        <translation>mediane absolute Abweichung</translation>
    </message>
    <message>
        <source>mid-parent height</source>
        <translation>Größe der Eltern im Mittel</translation>
    </message>
    <message>
        <source>middle half of</source>
        <translation>mittlere Hälfte von</translation>
    </message>
    <message>
        <source>midrange</source>
        <translation>Spannweitenmitte</translation>
    </message>
    <message>
        <source>min x</source>
        <translation>min x</translation>
    </message>
    <message>
        <source>mini-batch SGD</source>
        <translation>Mini-Batch-SGD</translation>
    </message>
    <message>
        <source>minimum {target}</source>
        <translation>Minimum {target}</translation>
    </message>
    <message>
        <source>minimum λ {lam}</source>
        <translation>Minimum λ {lam}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>mixture of two normals</source>
        <translation>Mischung zweier Normalverteilungen</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>more fields than the one column</source>
        <translation>mehr Felder als die eine Spalte</translation>
    </message>
    <message>
        <source>more fields than the {n} columns</source>
        <translation>mehr Felder als die {n} Spalten</translation>
    </message>
    <message>
        <source>more information</source>
        <translation>mehr Information</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n + 1 has the least MSE</source>
        <translation>n + 1 hat den kleinsten MSE</translation>
    </message>
    <message>
        <source>n / k: all observations at the left, one neighbour at the right</source>
        <translation>n / k: links alle Beobachtungen, rechts ein Nachbar</translation>
    </message>
    <message>
        <source>n = {n}     R = {n_trials}     Click an estimate to get its sample back</source>
        <translation>n = {n}     R = {n_trials}     Eine Schätzung anklicken holt ihre Stichprobe zurück</translation>
    </message>
    <message>
        <source>n = {n} goes up to {value}</source>
        <translation>n = {n} steigt bis {value}</translation>
    </message>
    <message>
        <source>n = {n}, d = {d}{folds}{gone}     Drag the λ line · {keys}</source>
        <translation>n = {n}, d = {d}{folds}{gone}     Die λ-Linie ziehen · {keys}</translation>
    </message>
    <message>
        <source>n = {n}, density</source>
        <translation>n = {n}, Dichte</translation>
    </message>
    <message>
        <source>n = {n}, n_trials = {n_trials}, threads = {threads}: each at least 1</source>
        <translation>n = {n}, n_trials = {n_trials}, threads = {threads}: jeweils mindestens 1</translation>
    </message>
    <message>
        <source>n = {n}: bound {b}, variance {v}, ratio {r}</source>
        <translation>n = {n}: Schranke {b}, Varianz {v}, Verhältnis {r}</translation>
    </message>
    <message>
        <source>n = {row_losses}     Drag a ring · arrow keys step · click a row to look at it</source>
        <translation>n = {row_losses}     Einen Ring ziehen · Pfeiltasten verstellen · eine Zeile anklicken</translation>
    </message>
    <message>
        <source>n = {size}     R = {n_trials}     Drag the free divisor, or a along the parabola · click a pile for its sample</source>
        <translation>n = {size}     R = {n_trials}     Freien Teiler ziehen, oder a entlang der Parabel · Klick auf einen Haufen holt die Stichprobe</translation>
    </message>
    <message>
        <source>n from {table} to {table2}</source>
        <translation>n von {table} bis {table2}</translation>
    </message>
    <message>
        <source>n groups of m = {m} values, each with a mean of its own: n + 1 parameters.</source>
        <translation>n Gruppen von m = {m} Werten, jede mit eigenem Mittelwert: n + 1 Parameter.</translation>
    </message>
    <message>
        <source>n is what one fit learns from.</source>
        <translation>Aus n lernt ein Fit.</translation>
    </message>
    <message>
        <source>n log p</source>
        <translation>n log p</translation>
    </message>
    <message>
        <source>n log λ</source>
        <translation>n log λ</translation>
    </message>
    <message>
        <source>n narrows the curve.</source>
        <translation>n macht die Kurve schmaler.</translation>
    </message>
    <message>
        <source>n narrows the ellipse.</source>
        <translation>n macht die Ellipse kleiner.</translation>
    </message>
    <message>
        <source>n narrows the picture,</source>
        <translation>n macht das Bild schmaler,</translation>
    </message>
    <message>
        <source>n narrows the picture.</source>
        <translation>n macht das Bild schmaler.</translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation>n − 1</translation>
    </message>
    <message>
        <source>n − 1 is 0: nothing to divide by</source>
        <translation>n − 1 ist 0: nichts, wodurch man teilen könnte</translation>
    </message>
    <message>
        <source>n − 1 is unbiased,</source>
        <translation>n − 1 ist erwartungstreu,</translation>
    </message>
    <message>
        <source>names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>nats · ▲ looked at</source>
        <translation>nat · ▲ betrachtet</translation>
    </message>
    <message>
        <source>needs the truth</source>
        <translation>braucht die Wahrheit</translation>
    </message>
    <message>
        <source>negative binomial: r and p</source>
        <translation>negativ binomial: r und p</translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation>negative Log-Likelihood</translation>
    </message>
    <message>
        <source>negative_binomial cannot be told from Poisson here: r would exceed 1e+06</source>
        <translation>negative_binomial lässt sich hier nicht von Poisson unterscheiden: r würde 1e+06 übersteigen</translation>
    </message>
    <message>
        <source>negative_binomial has no maximum likelihood here: the variance {var:g} must exceed the mean {mean:g}</source>
        <translation>negative_binomial hat hier kein Likelihood-Maximum: Die Varianz {var:g} muss größer sein als der Mittelwert {mean:g}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>never which class is first</source>
        <translation>nie, welche Klasse vorn liegt</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>kein Bias</translation>
    </message>
    <message>
        <source>no challenge</source>
        <translation>keine Aufgabe</translation>
    </message>
    <message>
        <source>no closed form</source>
        <translation>keine geschlossene Form</translation>
    </message>
    <message>
        <source>no closed form for a root</source>
        <translation>keine geschlossene Form für eine Wurzel</translation>
    </message>
    <message>
        <source>no closed form for the variance</source>
        <translation>keine geschlossene Form für die Varianz</translation>
    </message>
    <message>
        <source>no column of numbers</source>
        <translation>keine Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no data yet, so no MLE: the posterior is the prior</source>
        <translation>noch keine Daten, also kein MLE: Der Posterior ist der Prior</translation>
    </message>
    <message>
        <source>no law of {name} is known on the scale {name2}</source>
        <translation>auf der Skala {name2} ist keine Verteilung von {name} bekannt</translation>
    </message>
    <message>
        <source>no likelihood of {model}</source>
        <translation>keine Likelihood von {model}</translation>
    </message>
    <message>
        <source>no log of a number near 0</source>
        <translation>kein log einer Zahl nahe 0</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>kein Maximum</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no row with a number in {cells}</source>
        <translation>keine Zeile mit einer Zahl in {cells}</translation>
    </message>
    <message>
        <source>no single answer</source>
        <translation>keine einzelne Antwort</translation>
    </message>
    <message>
        <source>no single maximum</source>
        <translation>kein einzelnes Maximum</translation>
    </message>
    <message>
        <source>no standard error from the curvature</source>
        <translation>kein Standardfehler aus der Krümmung</translation>
    </message>
    <message>
        <source>no standard errors</source>
        <translation>keine Standardfehler</translation>
    </message>
    <message>
        <source>no unbiased estimator can be down here</source>
        <translation>hier unten ist kein erwartungstreuer Schätzer</translation>
    </message>
    <message>
        <source>noise σ²</source>
        <translation>Rauschen σ²</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none without data</source>
        <translation>keiner ohne Daten</translation>
    </message>
    <message>
        <source>none: the prior is not asked</source>
        <translation>keine: Der Prior wird nicht gefragt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>normal for the Neyman–Scott estimate</source>
        <translation>normal für den Neyman–Scott-Schätzer</translation>
    </message>
    <message>
        <source>normal law</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>normal law, about</source>
        <translation>Normalverteilung, etwa</translation>
    </message>
    <message>
        <source>normal({mu}, {sigma})</source>
        <translation>Normal({mu}; {sigma})</translation>
    </message>
    <message>
        <source>normal, its mean</source>
        <translation>normal, Mittelwert</translation>
    </message>
    <message>
        <source>normal, its variance</source>
        <translation>normal, Varianz</translation>
    </message>
    <message>
        <source>normal, μ and σ unknown</source>
        <translation>normal, μ, σ unbekannt</translation>
    </message>
    <message>
        <source>normal, σ known</source>
        <translation>normal, σ bekannt</translation>
    </message>
    <message>
        <source>normal: mean μ</source>
        <translation>normal: Mittelwert μ</translation>
    </message>
    <message>
        <source>normal: variance σ²</source>
        <translation>normal: Varianz σ²</translation>
    </message>
    <message>
        <source>normal: μ and σ²</source>
        <translation>normal: μ und σ²</translation>
    </message>
    <message>
        <source>normal_mixture has no maximum likelihood: the likelihood is unbounded, for one part can shrink onto a single value</source>
        <translation>normal_mixture hat kein Likelihood-Maximum: Die Likelihood ist unbeschränkt, denn ein Teil kann auf einen einzelnen Wert schrumpfen</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>nicht konvergiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing has been computed yet</source>
        <translation>noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>nothing is correlated with the response, so every weight is 0 at every λ</source>
        <translation>nichts ist mit der Zielgröße korreliert, also ist jedes Gewicht bei jedem λ gleich 0</translation>
    </message>
    <message>
        <source>nothing is left to learn</source>
        <translation>nichts bleibt zu lernen</translation>
    </message>
    <message>
        <source>nothing is typed; for example mean(x)</source>
        <translation>nichts eingetippt; zum Beispiel mean(x)</translation>
    </message>
    <message>
        <source>nothing unbiased does better</source>
        <translation>Nichts Erwartungstreues ist besser</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>nichts: eine Spalte</translation>
    </message>
    <message>
        <source>nu = {nu:g} is not allowed; it must be greater than 0</source>
        <translation>nu = {nu:g} ist nicht erlaubt; es muss größer als 0 sein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number of factors k</source>
        <translation>Zahl der Faktoren k</translation>
    </message>
    <message>
        <source>number of the sample</source>
        <translation>Nummer der Stichprobe</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers from -1e9 to 1e9</source>
        <translation>Zahlen von -1e9 bis 1e9</translation>
    </message>
    <message>
        <source>numbers greater than 0 for the uniform model</source>
        <translation>Zahlen größer als 0 für das Gleichverteilungsmodell</translation>
    </message>
    <message>
        <source>numbers greater than 0 for waiting times</source>
        <translation>Zahlen größer als 0 für Wartezeiten</translation>
    </message>
    <message>
        <source>numbers of at most 1e100 in size</source>
        <translation>Zahlen vom Betrag höchstens 1e100</translation>
    </message>
    <message>
        <source>numbers of at most θ = {end:g}, from which the rest is redrawn</source>
        <translation>Zahlen von höchstens θ = {end:g}, aus dem der Rest neu gezogen wird</translation>
    </message>
    <message>
        <source>numbers separated by commas, each</source>
        <translation>durch Kommas getrennte Zahlen, jede</translation>
    </message>
    <message>
        <source>numbers such as 3.5, -2 or 1e-3 are allowed</source>
        <translation>erlaubt sind Zahlen wie 3.5, -2 oder 1e-3</translation>
    </message>
    <message>
        <source>n·MSE/σ²</source>
        <translation>n·MSE/σ²</translation>
    </message>
    <message>
        <source>n·MSE/σ² of Hodges' estimator, n = {n}</source>
        <translation>n·MSE/σ² von Hodges’ Schätzer, n = {n}</translation>
    </message>
    <message>
        <source>n·variance/σ²</source>
        <translation>n·Varianz/σ²</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>observation {index}</source>
        <translation>Beobachtung {index}</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>observations used</source>
        <translation>verwendete Beobachtungen</translation>
    </message>
    <message>
        <source>observed information</source>
        <translation>beobachtete Information</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>of at least {low}</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>of at most {high}</source>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>of draws</source>
        <translation>der Ziehungen</translation>
    </message>
    <message>
        <source>of the parameter</source>
        <translation>des Parameters</translation>
    </message>
    <message>
        <source>of {done} samples</source>
        <translation>von {done} Stichproben</translation>
    </message>
    <message>
        <source>of {draws} draws</source>
        <translation>von {draws} Ziehungen</translation>
    </message>
    <message>
        <source>off by {apart}</source>
        <translation>um {apart} daneben</translation>
    </message>
    <message>
        <source>one curvature −ℓ″</source>
        <translation>eine Krümmung −ℓ″</translation>
    </message>
    <message>
        <source>one error ε ({unit})</source>
        <translation>ein Fehler ε ({unit})</translation>
    </message>
    <message>
        <source>one error ε, in units of y</source>
        <translation>ein Fehler ε, in Einheiten von y</translation>
    </message>
    <message>
        <source>one estimate</source>
        <translation>eine Schätzung</translation>
    </message>
    <message>
        <source>one estimate (units of σ)</source>
        <translation>eine Schätzung (Einheiten von σ)</translation>
    </message>
    <message>
        <source>one estimate of {estimand_words}</source>
        <translation>eine Schätzung: {estimand_words}</translation>
    </message>
    <message>
        <source>one estimate of {letter}</source>
        <translation>eine Schätzung von {letter}</translation>
    </message>
    <message>
        <source>one estimate of {symbol}</source>
        <translation>eine Schätzung von {symbol}</translation>
    </message>
    <message>
        <source>one estimate of σ²</source>
        <translation>eine Schätzung von σ²</translation>
    </message>
    <message>
        <source>one estimate · {n_paths} paths{gone}</source>
        <translation>eine Schätzung · {n_paths} Pfade{gone}</translation>
    </message>
    <message>
        <source>one estimate: error of the mean x̄, in units of x</source>
        <translation>eine Schätzung: Fehler des Mittelwerts x̄, in Einheiten von x</translation>
    </message>
    <message>
        <source>one estimate: {names}</source>
        <translation>eine Schätzung: {names}</translation>
    </message>
    <message>
        <source>one fit</source>
        <translation>ein Fit</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>eines von </translation>
    </message>
    <message>
        <source>one of many </source>
        <translation>eine von vielen </translation>
    </message>
    <message>
        <source>one of those drawn</source>
        <translation>eine der gezogenen</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>one parameter value {symbol} ({label})</source>
        <translation>ein Parameterwert {symbol} ({label})</translation>
    </message>
    <message>
        <source>one parameter value: sd σ</source>
        <translation>ein Parameterwert: sd σ</translation>
    </message>
    <message>
        <source>one parameter value: {said}</source>
        <translation>ein Parameterwert: {said}</translation>
    </message>
    <message>
        <source>one parameter value: {symbol}</source>
        <translation>ein Parameterwert: {symbol}</translation>
    </message>
    <message>
        <source>one path has no spread</source>
        <translation>ein Pfad hat keine Streuung</translation>
    </message>
    <message>
        <source>one replicate has no standard error yet</source>
        <translation>eine Replikation hat noch keinen Standardfehler</translation>
    </message>
    <message>
        <source>one row cannot be cross-validated</source>
        <translation>eine Zeile lässt sich nicht kreuzvalidieren</translation>
    </message>
    <message>
        <source>one score</source>
        <translation>ein Score</translation>
    </message>
    <message>
        <source>one shot has no standard error yet</source>
        <translation>ein Schuss hat noch keinen Standardfehler</translation>
    </message>
    <message>
        <source>one standard deviation</source>
        <translation>eine Standardabweichung</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>one value of {names}</source>
        <translation>ein Wert von {names}</translation>
    </message>
    <message>
        <source>one value x</source>
        <translation>ein Wert x</translation>
    </message>
    <message>
        <source>one value x ({unit})</source>
        <translation>ein Wert x ({unit})</translation>
    </message>
    <message>
        <source>one value x · shade by √p</source>
        <translation>ein Wert x · Tönung nach √p</translation>
    </message>
    <message>
        <source>one value · one parameter value: {axes}</source>
        <translation>ein Wert · ein Parameterwert: {axes}</translation>
    </message>
    <message>
        <source>one value: a count</source>
        <translation>ein Wert: eine Anzahl</translation>
    </message>
    <message>
        <source>one weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>one with a finite variance for the variance</source>
        <translation>eine mit endlicher Varianz für die Varianz</translation>
    </message>
    <message>
        <source>one with an upper end (uniform, bernoulli, data) for the maximum</source>
        <translation>eine mit oberem Ende (uniform, bernoulli, data) für das Maximum</translation>
    </message>
    <message>
        <source>only a local maximum</source>
        <translation>nur ein lokales Maximum</translation>
    </message>
    <message>
        <source>only as n grows</source>
        <translation>erst mit wachsendem n</translation>
    </message>
    <message>
        <source>only the scatter shows</source>
        <translation>nur die Streuung zeigt sich</translation>
    </message>
    <message>
        <source>opening of another session</source>
        <translation>Öffnen einer anderen Sitzung</translation>
    </message>
    <message>
        <source>opens a menu of its concepts</source>
        <translation>öffnet ein Menü seiner Konzepte</translation>
    </message>
    <message>
        <source>output on these data</source>
        <translation>Ergebnis an diesen Daten</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>over all x</source>
        <translation>über alle x</translation>
    </message>
    <message>
        <source>own columns</source>
        <translation>eigene Spalten</translation>
    </message>
    <message>
        <source>p = σ(z), the logistic function.</source>
        <translation>p = σ(z), die logistische Funktion.</translation>
    </message>
    <message>
        <source>p(x | {symbol}): down a column x varies, along a row {symbol}</source>
        <translation>p(x | {symbol}): in einer Spalte läuft x, in einer Zeile {symbol}</translation>
    </message>
    <message>
        <source>p(x|θ), every density</source>
        <translation>p(x|θ), alle Dichten</translation>
    </message>
    <message>
        <source>p({letter} | x) = p(x | {letter}) p({letter}) / p(x), log p(x) = {log_evidence}</source>
        <translation>p({letter} | x) = p(x | {letter}) p({letter}) / p(x), log p(x) = {log_evidence}</translation>
    </message>
    <message>
        <source>page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>parabola at the MLE: observed information {information}</source>
        <translation>Parabel am MLE: beobachtete Information {information}</translation>
    </message>
    <message>
        <source>particles per 7.5 s</source>
        <translation>Teilchen je 7,5 s</translation>
    </message>
    <message>
        <source>path {chosen} of {n_paths}</source>
        <translation>Pfad {chosen} von {n_paths}</translation>
    </message>
    <message>
        <source>paths and probability</source>
        <translation>Pfade und Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>paths, probability and rate</source>
        <translation>Pfade, Chance, Rate</translation>
    </message>
    <message>
        <source>penalised</source>
        <translation>bestraft</translation>
    </message>
    <message>
        <source>penalty {penalty}</source>
        <translation>Strafterm {penalty}</translation>
    </message>
    <message>
        <source>penalty λ</source>
        <translation>Strafe λ</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>point {wrong} has the label {table:g}; 0 and 1 are allowed</source>
        <translation>Punkt {wrong} hat das Label {table:g}; erlaubt sind 0 und 1</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>points and path</source>
        <translation>Punkte und Pfad</translation>
    </message>
    <message>
        <source>points x, y with x from 0 to 1</source>
        <translation>Punkte x, y mit x von 0 bis 1</translation>
    </message>
    <message>
        <source>points x, y with x rising from one point to the next</source>
        <translation>Punkte x, y mit von Punkt zu Punkt steigendem x</translation>
    </message>
    <message>
        <source>points, path and loss</source>
        <translation>Punkte, Pfad und Verlust</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>Polynom</translation>
    </message>
    <message>
        <source>polynomials of degree {degree}</source>
        <translation>Polynome vom Grad {degree}</translation>
    </message>
    <message>
        <source>posterior draws</source>
        <translation>Ziehungen aus dem Posterior</translation>
    </message>
    <message>
        <source>posterior mean</source>
        <translation>Posterior-Mittel</translation>
    </message>
    <message>
        <source>posterior mean {mean}</source>
        <translation>Posterior-Mittel {mean}</translation>
    </message>
    <message>
        <source>posterior sd</source>
        <translation>Posterior-sd</translation>
    </message>
    <message>
        <source>posterior {own}</source>
        <translation>Posterior {own}</translation>
    </message>
    <message>
        <source>posterior, by quadrature</source>
        <translation>Posterior, durch Quadratur</translation>
    </message>
    <message>
        <source>predict = {value} is not allowed; it must be yes or no</source>
        <translation>predict = {value} ist nicht zulässig; möglich sind yes und no</translation>
    </message>
    <message>
        <source>preset = {name} is not allowed; it must be one of {allowed}</source>
        <translation>preset = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>prior mean</source>
        <translation>Prior-Mittel</translation>
    </message>
    <message>
        <source>prior {prior_name}</source>
        <translation>Prior {prior_name}</translation>
    </message>
    <message>
        <source>prior, likelihood, posterior</source>
        <translation>die drei Kurven</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability given to the row's class</source>
        <translation>Wahrscheinlichkeit der Klasse der Zeile</translation>
    </message>
    <message>
        <source>probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>probability of heads p</source>
        <translation>Wahrscheinlichkeit p für Kopf</translation>
    </message>
    <message>
        <source>probability of {sides} p</source>
        <translation>Wahrscheinlichkeit für {sides} p</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>proper scoring</source>
        <translation>ehrliche Bewertung</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>Prostatakrebs</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>quantile(x, q), q from 0 to 1</source>
        <translation>quantile(x, q), q von 0 bis 1</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rate, 1 / mean</source>
        <translation>Rate, 1 / Mittelwert</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>redraw {shown}</source>
        <translation>Ziehung {shown}</translation>
    </message>
    <message>
        <source>redraws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>redraws and their curves</source>
        <translation>Ziehungen und Kurven</translation>
    </message>
    <message>
        <source>redraws averaged</source>
        <translation>gemittelte Ziehungen</translation>
    </message>
    <message>
        <source>refuse the file</source>
        <translation>die Datei ablehnen</translation>
    </message>
    <message>
        <source>regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>regularity fails</source>
        <translation>Regularität verletzt</translation>
    </message>
    <message>
        <source>regularity fails: at w = {w:g} normal_mixture has only one part</source>
        <translation>die Regularität ist verletzt: Bei w = {w:g} hat normal_mixture nur einen Teil</translation>
    </message>
    <message>
        <source>regularity fails: the support of {name} moves with its parameters, so it has no Fisher information</source>
        <translation>die Regularität ist verletzt: Der Träger von {name} wandert mit den Parametern, es gibt also keine Fisher-Information</translation>
    </message>
    <message>
        <source>regularity fails: the support of {name} moves with its parameters, so it has no score</source>
        <translation>die Regularität ist verletzt: Der Träger von {name} wandert mit den Parametern, es gibt also keinen Score</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>ridge (Gaussian prior)</source>
        <translation>Ridge (Gauß-Prior)</translation>
    </message>
    <message>
        <source>ridge comes as near to zero as you please and never gets there</source>
        <translation>Ridge kommt der Null beliebig nahe und erreicht sie nie</translation>
    </message>
    <message>
        <source>ridge on a rich basis</source>
        <translation>Ridge auf reicher Basis</translation>
    </message>
    <message>
        <source>ridge, {knob}</source>
        <translation>Ridge, {knob}</translation>
    </message>
    <message>
        <source>rings are distances from the truth</source>
        <translation>Ringe: Abstand von der Wahrheit</translation>
    </message>
    <message>
        <source>rounding has eaten the digits of these values</source>
        <translation>die Rundung hat die Ziffern dieser Werte aufgezehrt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row x = {shown}</source>
        <translation>Zeile x = {shown}</translation>
    </message>
    <message>
        <source>row {infinite}</source>
        <translation>Zeile {infinite}</translation>
    </message>
    <message>
        <source>row {listed} has</source>
        <translation>Zeile {listed} hat</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>row {row} waits for a value in column “{column}”.</source>
        <translation>Zeile {row} wartet auf einen Wert in Spalte „{column}“.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”</source>
        <translation>Zeile {row}, Spalte „{column}“</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}; a finite number is wanted.</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}; verlangt ist eine endliche Zahl.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}.</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}.</translation>
    </message>
    <message>
        <source>row {row}: {x} is not {model}</source>
        <translation>Zeile {row}: {x} ist nicht {model}</translation>
    </message>
    <message>
        <source>rows multiplied</source>
        <translation>multiplizierte Zeilen</translation>
    </message>
    <message>
        <source>rows {listed} have</source>
        <translation>Zeilen {listed} haben</translation>
    </message>
    <message>
        <source>rule of succession (k + 1)/(n + 2)</source>
        <translation>Nachfolgeregel (k + 1)/(n + 2)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>sample maximum</source>
        <translation>Stichprobenmaximum</translation>
    </message>
    <message>
        <source>sample size n (log scale)</source>
        <translation>Stichprobengröße n (logarithmisch)</translation>
    </message>
    <message>
        <source>sample size n, on a log scale</source>
        <translation>Stichprobengröße n, logarithmisch</translation>
    </message>
    <message>
        <source>sample {number} of {count}</source>
        <translation>Stichprobe {number} von {count}</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>sampling distribution</source>
        <translation>Stichprobenverteilung</translation>
    </message>
    <message>
        <source>scale s</source>
        <translation>Skala s</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>sd of</source>
        <translation>sd von</translation>
    </message>
    <message>
        <source>sd of the shots {sd}</source>
        <translation>sd der Schüsse {sd}</translation>
    </message>
    <message>
        <source>sd of x̄ {sqrt}</source>
        <translation>sd von x̄ {sqrt}</translation>
    </message>
    <message>
        <source>sd {sd}</source>
        <translation>sd {sd}</translation>
    </message>
    <message>
        <source>sd(x), the root of var(x)</source>
        <translation>sd(x), die Wurzel von var(x)</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>settings and numbers (JSON)</source>
        <translation>Einstellungen und Zahlen (JSON)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share k/n</source>
        <translation>Anteil k/n</translation>
    </message>
    <message>
        <source>share of rows right</source>
        <translation>Anteil richtiger Zeilen</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>Schüsse</translation>
    </message>
    <message>
        <source>shrunk towards</source>
        <translation>geschrumpft zu</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>slope of L = {rise}</source>
        <translation>Steigung von L = {rise}</translation>
    </message>
    <message>
        <source>slope of the bias b′</source>
        <translation>Steigung b′ des Bias</translation>
    </message>
    <message>
        <source>slope of the loss</source>
        <translation>Steigung des Verlusts</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>Steigung {slope}</translation>
    </message>
    <message>
        <source>slope: minus the mean</source>
        <translation>Steigung: minus das Mittel</translation>
    </message>
    <message>
        <source>slower than 1/√n</source>
        <translation>langsamer als 1/√n</translation>
    </message>
    <message>
        <source>small, and never zero</source>
        <translation>klein und nie null</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>smallest number of float64: 4.94 × 10⁻³²⁴</source>
        <translation>kleinste Zahl von float64: 4,94 × 10⁻³²⁴</translation>
    </message>
    <message>
        <source>so each has its own sum</source>
        <translation>also hat jedes seine eigene Summe</translation>
    </message>
    <message>
        <source>something is missing or out of place here</source>
        <translation>hier fehlt etwas oder steht am falschen Platz</translation>
    </message>
    <message>
        <source>something was lost</source>
        <translation>etwas ging verloren</translation>
    </message>
    <message>
        <source>speed {speed:g}×</source>
        <translation>Tempo {speed:g}×</translation>
    </message>
    <message>
        <source>spent on food</source>
        <translation>für Essen ausgegeben</translation>
    </message>
    <message>
        <source>splines of {knots} knots</source>
        <translation>Splines mit {knots} Knoten</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>squared error of {symbol}</source>
        <translation>quadratischer Fehler von {symbol}</translation>
    </message>
    <message>
        <source>stack loss</source>
        <translation>Ammoniakverlust</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>gestapelt</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>sd</translation>
    </message>
    <message>
        <source>standard error from the {which}</source>
        <translation>Standardfehler aus: {which}</translation>
    </message>
    <message>
        <source>stands at the {goal}</source>
        <translation>steht am {goal}</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start {x:.2f}</source>
        <translation>Start {x:.2f}</translation>
    </message>
    <message>
        <source>stated probability s</source>
        <translation>genannte Wahrscheinlichkeit s</translation>
    </message>
    <message>
        <source>std. error</source>
        <translation>Std.-Fehler</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>streams: more points go on</source>
        <translation>Ströme: Mehr Punkte setzen fort</translation>
    </message>
    <message>
        <source>strictly between {low} and {high}</source>
        <translation>echt zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>sufficient, but more than is needed: with σ known the mean alone will do</source>
        <translation>suffizient, aber mehr als nötig: Mit bekanntem σ genügt der Mittelwert allein</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum of sizes Σ|ŵ|</source>
        <translation>Summe der Beträge Σ|ŵ|</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>tails so heavy that the variance is infinite</source>
        <translation>so schwere Ränder, dass die Varianz unendlich ist</translation>
    </message>
    <message>
        <source>tails so heavy that there is no mean</source>
        <translation>so schwere Ränder, dass es keinen Erwartungswert gibt</translation>
    </message>
    <message>
        <source>tails so heavy that these samples tell too small a variance and too small a standard error</source>
        <translation>so schwere Ränder, dass diese Stichproben eine zu kleine Varianz und einen zu kleinen Standardfehler angeben</translation>
    </message>
    <message>
        <source>tangent: score = {slope}</source>
        <translation>Tangente: Score = {slope}</translation>
    </message>
    <message>
        <source>tau = {tau:g} is not allowed; it must lie between 0 and 1</source>
        <translation>tau = {tau:g} ist nicht erlaubt; es muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>telephone calls from Belgium</source>
        <translation>Telefonate, Belgien</translation>
    </message>
    <message>
        <source>temperature T, log scale</source>
        <translation>Temperatur T, logarithmisch</translation>
    </message>
    <message>
        <source>temperature and smoothing</source>
        <translation>Temperatur und Glättung</translation>
    </message>
    <message>
        <source>temperature of the cooling water</source>
        <translation>Temperatur des Kühlwassers</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>than least squares at this λ</source>
        <translation>als kleinste Quadrate bei diesem λ</translation>
    </message>
    <message>
        <source>than {knob}</source>
        <translation>als {knob}</translation>
    </message>
    <message>
        <source>that cannot be read</source>
        <translation>mit unlesbarem Wert</translation>
    </message>
    <message>
        <source>that goes to the wrong place</source>
        <translation>der am falschen Ort ankommt</translation>
    </message>
    <message>
        <source>that is finite</source>
        <translation>endlich</translation>
    </message>
    <message>
        <source>the MLE {letters} = {mle} is on the edge: it says that {never}</source>
        <translation>der MLE {letters} = {mle} liegt am Rand: Er sagt, {never}</translation>
    </message>
    <message>
        <source>the MLE {letters} = {mle} lies at infinity on this axis</source>
        <translation>der MLE {letters} = {mle} liegt auf dieser Achse im Unendlichen</translation>
    </message>
    <message>
        <source>the RMSE is hidden</source>
        <translation>der RMSE ist verborgen</translation>
    </message>
    <message>
        <source>the answer is hidden there, P reveals it</source>
        <translation>die Antwort ist dort verdeckt, P deckt sie auf</translation>
    </message>
    <message>
        <source>the bound</source>
        <translation>die Schranke</translation>
    </message>
    <message>
        <source>the bound with bias</source>
        <translation>die Schranke mit Bias</translation>
    </message>
    <message>
        <source>the bound, and the mean</source>
        <translation>die Schranke und der Mittelwert</translation>
    </message>
    <message>
        <source>the chapter's (seed 42)</source>
        <translation>die des Kapitels (42)</translation>
    </message>
    <message>
        <source>the climb has arrived, there are no further steps</source>
        <translation>der Anstieg ist angekommen, weitere Schritte gibt es nicht</translation>
    </message>
    <message>
        <source>the columns are so nearly dependent that rounding decides the order of the knots</source>
        <translation>die Spalten sind so nahezu abhängig, dass die Rundung über die Reihenfolge der Knoten entscheidet</translation>
    </message>
    <message>
        <source>the columns have rank {rank} of {d}</source>
        <translation>die Spalten haben Rang {rank} von {d}</translation>
    </message>
    <message>
        <source>the concept, with the present values</source>
        <translation>das Konzept mit den jetzigen Werten</translation>
    </message>
    <message>
        <source>the counts' factorials lift the curve as a whole and carry no λ, so that is taken out</source>
        <translation>die Fakultäten der Anzahlen heben die Kurve als Ganzes und tragen kein λ, darum sind sie herausgenommen</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the density grows without bound at {top}: the MAP is that edge</source>
        <translation>die Dichte wächst bei {top} unbeschränkt: Der MAP ist dieser Rand</translation>
    </message>
    <message>
        <source>the density is 0 at the median</source>
        <translation>die Dichte ist am Median 0</translation>
    </message>
    <message>
        <source>the estimated variance, σ̂²,</source>
        <translation>der geschätzten Varianz, σ̂²,</translation>
    </message>
    <message>
        <source>the features depend on each other, so many weights fit equally well</source>
        <translation>die Merkmale hängen voneinander ab, also passen viele Gewichte gleich gut</translation>
    </message>
    <message>
        <source>the file must begin with the lesson's title, as in “# Why n − 1?”</source>
        <translation>die Datei muss mit dem Titel der Lektion beginnen, etwa „# Warum n − 1?“</translation>
    </message>
    <message>
        <source>the first cell of a row must be a link, not {cells!r}</source>
        <translation>die erste Zelle einer Zeile muss ein Link sein, nicht {cells!r}</translation>
    </message>
    <message>
        <source>the first count</source>
        <translation>die erste Anzahl</translation>
    </message>
    <message>
        <source>the first observation</source>
        <translation>erste Beobachtung</translation>
    </message>
    <message>
        <source>the first observation stays what it is, however much comes after it</source>
        <translation>die erste Beobachtung bleibt, was sie ist, wie viel auch nach ihr kommt</translation>
    </message>
    <message>
        <source>the first step needs a concept, as in “concept: divisor”</source>
        <translation>der erste Schritt braucht ein Konzept, etwa „concept: divisor“</translation>
    </message>
    <message>
        <source>the first toss</source>
        <translation>der erste Wurf</translation>
    </message>
    <message>
        <source>the formula is nested too deeply</source>
        <translation>die Formel ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the formula is nested too deeply; at most {most_depth} levels</source>
        <translation>die Formel ist zu tief verschachtelt; höchstens {most_depth} Ebenen</translation>
    </message>
    <message>
        <source>the formula is too large; at most {most_nodes} numbers, names and operations</source>
        <translation>die Formel ist zu groß; höchstens {most_nodes} Zahlen, Namen und Rechenzeichen</translation>
    </message>
    <message>
        <source>the formula is too long; at most {most_characters} characters</source>
        <translation>die Formel ist zu lang; höchstens {most_characters} Zeichen</translation>
    </message>
    <message>
        <source>the higher peak</source>
        <translation>der höhere Gipfel</translation>
    </message>
    <message>
        <source>the inner values</source>
        <translation>die inneren Werte</translation>
    </message>
    <message>
        <source>the largest value is met sooner or later, so the sd falls faster than any power of n</source>
        <translation>der größte Wert wird früher oder später getroffen, die sd fällt also schneller als jede Potenz von n</translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation>die Likelihood</translation>
    </message>
    <message>
        <source>the logits point the wrong way, or nowhere</source>
        <translation>die Logits zeigen in die falsche Richtung oder nirgendwohin</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>das Maximum</translation>
    </message>
    <message>
        <source>the maximum leaves the domain: {words}</source>
        <translation>das Maximum verlässt den Bereich: {words}</translation>
    </message>
    <message>
        <source>the maximum moves with the redraw, and the curve's cliff with it</source>
        <translation>das Maximum wandert mit der neuen Ziehung und die Klippe der Kurve mit ihm</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>der Mittelwert</translation>
    </message>
    <message>
        <source>the mean alone</source>
        <translation>der Mittelwert allein</translation>
    </message>
    <message>
        <source>the mean has 1 everywhere</source>
        <translation>der Mittelwert hat überall 1</translation>
    </message>
    <message>
        <source>the mean it does not hold</source>
        <translation>das Mittel hält er nicht</translation>
    </message>
    <message>
        <source>the mean of a sample comes so near 0 that 1 / mean has no mean</source>
        <translation>der Mittelwert einer Stichprobe kommt 0 so nahe, dass 1 / Mittelwert keinen Erwartungswert hat</translation>
    </message>
    <message>
        <source>the mean of n Cauchy values is Cauchy again, as wide as one of them</source>
        <translation>der Mittelwert von n Cauchy-Werten ist wieder Cauchy, so breit wie ein einzelner</translation>
    </message>
    <message>
        <source>the mean of {k} neighbours</source>
        <translation>das Mittel von {k} Nachbarn</translation>
    </message>
    <message>
        <source>the mean of {name}</source>
        <translation>das Mittel von {name}</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>der Median</translation>
    </message>
    <message>
        <source>the median absolute deviation</source>
        <translation>die mediane absolute Abweichung</translation>
    </message>
    <message>
        <source>the median has nowhere to settle</source>
        <translation>Der Median findet keine Ruhe</translation>
    </message>
    <message>
        <source>the median is the MLE here, so the top stays; the flanks move all the same</source>
        <translation>der Median ist hier der MLE, der Gipfel bleibt also; die Flanken bewegen sich dennoch</translation>
    </message>
    <message>
        <source>the model and the data</source>
        <translation>das Modell und die Daten</translation>
    </message>
    <message>
        <source>the nearest neighbour</source>
        <translation>der nächste Nachbar</translation>
    </message>
    <message>
        <source>the next observation</source>
        <translation>die nächste Beobachtung</translation>
    </message>
    <message>
        <source>the number of heads</source>
        <translation>die Zahl der Köpfe</translation>
    </message>
    <message>
        <source>the other {others}</source>
        <translation>die anderen {others}</translation>
    </message>
    <message>
        <source>the parabola opens upward: it has no top</source>
        <translation>die Parabel öffnet sich nach oben: Sie hat keinen Gipfel</translation>
    </message>
    <message>
        <source>the parameter itself</source>
        <translation>der Parameter selbst</translation>
    </message>
    <message>
        <source>the paths come home</source>
        <translation>kommen die Pfade an</translation>
    </message>
    <message>
        <source>the picture shows the settings before</source>
        <translation>das Bild zeigt die Einstellungen davor</translation>
    </message>
    <message>
        <source>the plotted data (CSV)</source>
        <translation>die gezeichneten Daten (CSV)</translation>
    </message>
    <message>
        <source>the population has no finite fourth moment</source>
        <translation>die Grundgesamtheit hat kein endliches viertes Moment</translation>
    </message>
    <message>
        <source>the population has no finite variance</source>
        <translation>die Grundgesamtheit hat keine endliche Varianz</translation>
    </message>
    <message>
        <source>the population has no fourth moment, so its sample variance has no sd</source>
        <translation>die Grundgesamtheit hat kein viertes Moment, ihre Stichprobenvarianz also keine sd</translation>
    </message>
    <message>
        <source>the population has no mean and no variance</source>
        <translation>die Grundgesamtheit hat weder Erwartungswert noch Varianz</translation>
    </message>
    <message>
        <source>the population has no mean, so the law of large numbers has nothing to go to</source>
        <translation>die Grundgesamtheit hat keinen Erwartungswert, das Gesetz der großen Zahlen hat also kein Ziel</translation>
    </message>
    <message>
        <source>the population has no variance, so one observation has none</source>
        <translation>die Grundgesamtheit hat keine Varianz, eine Beobachtung also auch keine</translation>
    </message>
    <message>
        <source>the population has no variance, so the mean of n has none at any n</source>
        <translation>die Grundgesamtheit hat keine Varianz, der Mittelwert von n also bei keinem n eine</translation>
    </message>
    <message>
        <source>the population moves in steps, so the sd falls faster than any power of n or not at all</source>
        <translation>die Grundgesamtheit hat Stufen, die sd fällt also schneller als jede Potenz von n oder gar nicht</translation>
    </message>
    <message>
        <source>the population's variance is {too_large}</source>
        <translation>die Varianz der Grundgesamtheit ist {too_large}</translation>
    </message>
    <message>
        <source>the posterior grows without bound at 0 and 1: there is no MAP and no highest-density interval</source>
        <translation>der Posterior wächst bei 0 und 1 unbeschränkt: Es gibt weder MAP noch Intervall höchster Dichte</translation>
    </message>
    <message>
        <source>the posterior is flat: there is no MAP and no highest-density interval</source>
        <translation>der Posterior ist flach: Es gibt weder MAP noch Intervall höchster Dichte</translation>
    </message>
    <message>
        <source>the prior washes out</source>
        <translation>der Prior wird ausgewaschen</translation>
    </message>
    <message>
        <source>the prior {worth}</source>
        <translation>der Prior {worth}</translation>
    </message>
    <message>
        <source>the prior, and averaging over all that is still possible</source>
        <translation>der Prior und das Mitteln über alles, was noch möglich ist</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>the product is exactly 0.0 after {gone}</source>
        <translation>das Produkt ist nach {gone} genau 0,0</translation>
    </message>
    <message>
        <source>the product, factor by factor</source>
        <translation>das Produkt, Faktor für Faktor</translation>
    </message>
    <message>
        <source>the program's</source>
        <translation>der des Programms</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the range</source>
        <translation>die Spannweite</translation>
    </message>
    <message>
        <source>the range says how far apart the ends are, not where the upper one stands</source>
        <translation>die Spannweite sagt, wie weit die Enden auseinanderliegen, nicht, wo das obere steht</translation>
    </message>
    <message>
        <source>the rate, 1 / mean</source>
        <translation>die Rate, 1 / Mittelwert</translation>
    </message>
    <message>
        <source>the right triangle is this sum</source>
        <translation>das rechtwinklige Dreieck ist diese Summe</translation>
    </message>
    <message>
        <source>the root mean squared error is {sqrt:.3g}</source>
        <translation>die Wurzel des mittleren quadratischen Fehlers ist {sqrt:.3g}</translation>
    </message>
    <message>
        <source>the run, a PNG for each frame</source>
        <translation>der Lauf, ein PNG je Bild</translation>
    </message>
    <message>
        <source>the run, moving (GIF)</source>
        <translation>der Lauf, bewegt (GIF)</translation>
    </message>
    <message>
        <source>the same in every sample</source>
        <translation>in jeder Stichprobe gleich</translation>
    </message>
    <message>
        <source>the same number for each of the {classes} rows, from 2 to {most_classes}</source>
        <translation>gleich viele Zahlen für jede der {classes} Zeilen, von 2 bis {most_classes}</translation>
    </message>
    <message>
        <source>the shortest is taken</source>
        <translation>Die kürzeste wird genommen</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>die Steigung</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>der kleinste</translation>
    </message>
    <message>
        <source>the standard deviation</source>
        <translation>die Standardabweichung</translation>
    </message>
    <message>
        <source>the step has no title; it stands behind the two signs ##</source>
        <translation>dem Schritt fehlt der Titel; er steht hinter den beiden Zeichen ##</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>die Summe</translation>
    </message>
    <message>
        <source>the sum of the logarithms</source>
        <translation>die Summe der Logarithmen</translation>
    </message>
    <message>
        <source>the support moves with θ</source>
        <translation>Der Träger wandert mit θ</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the upper end</source>
        <translation>das obere Ende</translation>
    </message>
    <message>
        <source>the values in any order</source>
        <translation>die Werte in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>the values without their order</source>
        <translation>die Werte ohne ihre Reihenfolge</translation>
    </message>
    <message>
        <source>the variance</source>
        <translation>die Varianz</translation>
    </message>
    <message>
        <source>the variance is {too_large}</source>
        <translation>die Varianz ist {too_large}</translation>
    </message>
    <message>
        <source>the variance of {name}</source>
        <translation>die Varianz von {name}</translation>
    </message>
    <message>
        <source>the weights ran away at epoch {left}</source>
        <translation>Die Gewichte liefen in Epoche {left} davon</translation>
    </message>
    <message>
        <source>the whole law</source>
        <translation>die ganze Verteilung</translation>
    </message>
    <message>
        <source>the {label} at n = {sizes}</source>
        <translation>der {label} bei n = {sizes}</translation>
    </message>
    <message>
        <source>then reveal</source>
        <translation>dann aufdecken</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>theory for large n</source>
        <translation>Theorie für großes n</translation>
    </message>
    <message>
        <source>there are {n} steps; at most {most} are allowed</source>
        <translation>es sind {n} Schritte; höchstens {most} sind zulässig</translation>
    </message>
    <message>
        <source>there is no MLE to arrive at</source>
        <translation>kein MLE, an dem man ankäme</translation>
    </message>
    <message>
        <source>there is no family {name!r}; there are {name2}</source>
        <translation>es gibt keine Familie {name!r}; es gibt {name2}</translation>
    </message>
    <message>
        <source>there is no maximum likelihood here: {most} of {size} values sit at one point, so the likelihood does not fall as the scale goes to 0</source>
        <translation>hier gibt es kein Likelihood-Maximum: {most} von {size} Werten liegen auf einem Punkt, die Likelihood fällt also nicht, wenn die Skala gegen 0 geht</translation>
    </message>
    <message>
        <source>there is no step; a step begins with a line such as “## The first step”</source>
        <translation>es gibt keinen Schritt; ein Schritt beginnt mit einer Zeile wie „## Der erste Schritt“</translation>
    </message>
    <message>
        <source>there is no such file or lesson; shipped are {allowed}</source>
        <translation>diese Datei oder Lektion gibt es nicht; mitgeliefert sind {allowed}</translation>
    </message>
    <message>
        <source>thetahat</source>
        <translation>thetahat</translation>
    </message>
    <message>
        <source>thetahat was not closed properly the last time; what was open is kept.</source>
        <translation>thetahat wurde zuletzt nicht ordentlich beendet; was offen war, ist erhalten.</translation>
    </message>
    <message>
        <source>thetahat {version}: estimation theory to touch, under the MIT licence.</source>
        <translation>thetahat {version}: Schätztheorie zum Anfassen, unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>thetahat: the audience's view</source>
        <translation>thetahat: Ansicht für das Publikum</translation>
    </message>
    <message>
        <source>thick: truly not zero · thin: truly zero · bar: truth · </source>
        <translation>dick: wahr ≠ 0 · Balken: Wahrheit · </translation>
    </message>
    <message>
        <source>this ( is never closed</source>
        <translation>diese ( wird nie geschlossen</translation>
    </message>
    <message>
        <source>this ) closes nothing</source>
        <translation>diese ) schließt nichts</translation>
    </message>
    <message>
        <source>this gives n values, not one; wrap it in mean(…)</source>
        <translation>das gibt n Werte, nicht einen; in mean(…) einschließen</translation>
    </message>
    <message>
        <source>this is not a function; write * to multiply</source>
        <translation>das ist keine Funktion; * zum Multiplizieren schreiben</translation>
    </message>
    <message>
        <source>this is not a number that {name} takes: {functions}</source>
        <translation>diese Zahl nimmt {name} nicht: {functions}</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save the file as UTF-8 in your editor</source>
        <translation>das ist kein Text in UTF-8; bitte die Datei im Editor als UTF-8 speichern</translation>
    </message>
    <message>
        <source>this is not used here; use numbers, + - * / ** ( ) , &lt; &gt; and {known}</source>
        <translation>das wird hier nicht verwendet; erlaubt sind Zahlen, + - * / ** ( ) , &lt; &gt; und {known}</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this operation is not used here; use + - * / **</source>
        <translation>diese Rechenart wird hier nicht verwendet; erlaubt sind + - * / **</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>diese Stichprobe</translation>
    </message>
    <message>
        <source>this set's fit</source>
        <translation>Fit dieser Menge</translation>
    </message>
    <message>
        <source>three columns x1, x2 and y, as FILE.csv:x1,x2,y</source>
        <translation>drei Spalten x1, x2 und y, als DATEI.csv:x1,x2,y</translation>
    </message>
    <message>
        <source>threshold {edge}</source>
        <translation>Schwelle {edge}</translation>
    </message>
    <message>
        <source>to the last digit</source>
        <translation>bis auf die letzte Ziffer</translation>
    </message>
    <message>
        <source>to within {mantissa} × 10{raised} of its range</source>
        <translation>auf {mantissa} × 10{raised} ihrer Spannweite</translation>
    </message>
    <message>
        <source>too few sets to judge by their standard errors</source>
        <translation>zu wenige Mengen, um an ihren Standardfehlern zu messen</translation>
    </message>
    <message>
        <source>too many values to add up</source>
        <translation>zu viele Werte zum Addieren</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>training sets</source>
        <translation>Trainingsmengen</translation>
    </message>
    <message>
        <source>trim(x, f), the mean without the share f at each end, f from 0 to below 0.5</source>
        <translation>trim(x, f), der Mittelwert ohne den Anteil f an jedem Ende, f von 0 bis unter 0.5</translation>
    </message>
    <message>
        <source>trimmed mean</source>
        <translation>gestutzter Mittelwert</translation>
    </message>
    <message>
        <source>trimmed mean (10 % off each end)</source>
        <translation>gestutzter Mittelwert (10 % an jedem Ende)</translation>
    </message>
    <message>
        <source>trimmed mean (10 %)</source>
        <translation>gestutzter Mittelwert (10 %)</translation>
    </message>
    <message>
        <source>true line</source>
        <translation>wahre Gerade</translation>
    </message>
    <message>
        <source>true mean θ (units of σ)</source>
        <translation>wahrer Mittelwert θ (Einheiten von σ)</translation>
    </message>
    <message>
        <source>true ones found</source>
        <translation>gefundene wahre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>truth f</source>
        <translation>Wahrheit f</translation>
    </message>
    <message>
        <source>truth q = {truth:g}</source>
        <translation>Wahrheit q = {truth:g}</translation>
    </message>
    <message>
        <source>truth {estimand}</source>
        <translation>Wahrheit {estimand}</translation>
    </message>
    <message>
        <source>truth {letter} = {truth}</source>
        <translation>Wahrheit {letter} = {truth}</translation>
    </message>
    <message>
        <source>truth {symbol} = {goal}</source>
        <translation>Wahrheit {symbol} = {goal}</translation>
    </message>
    <message>
        <source>truth {within}</source>
        <translation>Wahrheit {within}</translation>
    </message>
    <message>
        <source>truth θ</source>
        <translation>Wahrheit θ</translation>
    </message>
    <message>
        <source>truth θ = {theta}</source>
        <translation>Wahrheit θ = {theta}</translation>
    </message>
    <message>
        <source>truth σ² = {sigma2}</source>
        <translation>Wahrheit σ² = {sigma2}</translation>
    </message>
    <message>
        <source>twice the mean</source>
        <translation>zweimal der Mittelwert</translation>
    </message>
    <message>
        <source>twice the median</source>
        <translation>zweimal der Median</translation>
    </message>
    <message>
        <source>two (label y, probability p), named as FILE.csv:y,p</source>
        <translation>zwei (Label y, Wahrscheinlichkeit p), genannt als DATEI.csv:y,p</translation>
    </message>
    <message>
        <source>two classes: the rows</source>
        <translation>zwei Klassen: die Zeilen</translation>
    </message>
    <message>
        <source>two columns, x and y: FILE.csv:X,Y</source>
        <translation>zwei Spalten, x und y: DATEI.csv:X,Y</translation>
    </message>
    <message>
        <source>two peaks are equally high: the MAP is not unique, and the highest-density region is in two pieces</source>
        <translation>zwei gleich hohe Gipfel: Der MAP ist nicht eindeutig, und die Region höchster Dichte liegt in zwei Stücken</translation>
    </message>
    <message>
        <source>two peaks: the MAP is the higher, {letter} = {top}; the other is at {others}</source>
        <translation>zwei Gipfel: Der MAP ist der höhere, {letter} = {top}; der andere liegt bei {others}</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>two waves</source>
        <translation>zwei Wellen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>typed below</source>
        <translation>unten eingetippt</translation>
    </message>
    <message>
        <source>unbiased (n − 1)/Σx</source>
        <translation>erwartungstreu (n − 1)/Σx</translation>
    </message>
    <message>
        <source>unbiased σ²</source>
        <translation>erwartungstreues σ²</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>uniform from 0 to θ</source>
        <translation>gleichverteilt von 0 bis θ</translation>
    </message>
    <message>
        <source>uniform on (0, θ), its end</source>
        <translation>uniform (0, θ), Ende</translation>
    </message>
    <message>
        <source>uniform on (0, θ): end θ</source>
        <translation>uniform (0, θ): Ende</translation>
    </message>
    <message>
        <source>uniform_theta has no maximum likelihood here: every value is 0</source>
        <translation>uniform_theta hat hier kein Likelihood-Maximum: Alle Werte sind 0</translation>
    </message>
    <message>
        <source>up: error of the variance σ̂², in squared units</source>
        <translation>nach oben: Fehler der Varianz σ̂², in quadrierten Einheiten</translation>
    </message>
    <message>
        <source>upper end θ</source>
        <translation>oberes Ende θ</translation>
    </message>
    <message>
        <source>use numbers, + - * / ** ( ) , &lt; &gt; and {known}</source>
        <translation>erlaubt sind Zahlen, + - * / ** ( ) , &lt; &gt; und {known}</translation>
    </message>
    <message>
        <source>value of an estimate</source>
        <translation>Wert einer Schätzung</translation>
    </message>
    <message>
        <source>value of x</source>
        <translation>Wert von x</translation>
    </message>
    <message>
        <source>value of x, or of an estimate</source>
        <translation>Wert von x oder einer Schätzung</translation>
    </message>
    <message>
        <source>value of {letter}: mean and {level} equal-tail interval</source>
        <translation>Wert von {letter}: Mittel und {level}-Intervall gleicher Ränder</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>values = () is not allowed; there must be at least one</source>
        <translation>values = () ist nicht erlaubt; es muss mindestens einer sein</translation>
    </message>
    <message>
        <source>values that differ by more than a millionth of their size</source>
        <translation>Werte, die sich um mehr als ein Millionstel ihrer Größe unterscheiden</translation>
    </message>
    <message>
        <source>values up to {max:g} are not allowed; at most {largest:g} in size</source>
        <translation>Werte bis {max:g} sind nicht erlaubt; Betrag höchstens {largest:g}</translation>
    </message>
    <message>
        <source>values with {array} are not allowed; each must be finite</source>
        <translation>Werte mit {array} sind nicht erlaubt; jeder muss endlich sein</translation>
    </message>
    <message>
        <source>var(x), with divisor n − 1</source>
        <translation>var(x), mit Teiler n − 1</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>variance (n)</source>
        <translation>Varianz (n)</translation>
    </message>
    <message>
        <source>variance (n+1)</source>
        <translation>Varianz (n+1)</translation>
    </message>
    <message>
        <source>variance (n−1)</source>
        <translation>Varianz (n−1)</translation>
    </message>
    <message>
        <source>variance 1/(nI)</source>
        <translation>Varianz 1/(nI)</translation>
    </message>
    <message>
        <source>variance S²</source>
        <translation>Varianz S²</translation>
    </message>
    <message>
        <source>variance against n</source>
        <translation>Varianz gegen n</translation>
    </message>
    <message>
        <source>variance found</source>
        <translation>gefundene Varianz</translation>
    </message>
    <message>
        <source>variance from small groups (Neyman–Scott)</source>
        <translation>Varianz (Neyman–Scott)</translation>
    </message>
    <message>
        <source>variance, divisor n</source>
        <translation>Varianz, Teiler n</translation>
    </message>
    <message>
        <source>variance, divisor n + 1</source>
        <translation>Varianz, Teiler n + 1</translation>
    </message>
    <message>
        <source>variance, divisor n − 1</source>
        <translation>Varianz, Teiler n − 1</translation>
    </message>
    <message>
        <source>version = {n} is not allowed; it must be at least 1</source>
        <translation>version = {n} ist nicht zulässig; verlangt ist mindestens 1</translation>
    </message>
    <message>
        <source>weight w, p = σ(w·x)</source>
        <translation>Gewicht w, p = σ(w·x)</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>behaltene Gewichte</translation>
    </message>
    <message>
        <source>weight{per}: ● fitted{truth}</source>
        <translation>Gewicht{per}: ● angepasst{truth}</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>where does {name} stand after {done} epochs?</source>
        <translation>wo steht {name} nach {done} Epochen?</translation>
    </message>
    <message>
        <source>where the truth is stated</source>
        <translation>wo die Wahrheit genannt wird</translation>
    </message>
    <message>
        <source>where will the {name} line run?</source>
        <translation>wo wird die {name}-Gerade laufen?</translation>
    </message>
    <message>
        <source>whiskers: ± 2 standard errors</source>
        <translation>Fehlerbalken: ± 2 Standardfehler</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>whole numbers from 0 to 1000000 for Poisson</source>
        <translation>ganze Zahlen von 0 bis 1000000 für Poisson</translation>
    </message>
    <message>
        <source>whole numbers from 0 up for the Poisson model</source>
        <translation>ganze Zahlen ab 0 für das Poisson-Modell</translation>
    </message>
    <message>
        <source>whole numbers, each of them once</source>
        <translation>ganze Zahlen, jede einmal</translation>
    </message>
    <message>
        <source>whole rows of {columns} numbers</source>
        <translation>ganze Zeilen von {columns} Zahlen</translation>
    </message>
    <message>
        <source>why not squared error</source>
        <translation>warum nicht quadratisch?</translation>
    </message>
    <message>
        <source>width of the middle half</source>
        <translation>Breite der mittleren Hälfte</translation>
    </message>
    <message>
        <source>width of the prior</source>
        <translation>Breite des Priors</translation>
    </message>
    <message>
        <source>with real data only</source>
        <translation>nur bei echten Daten</translation>
    </message>
    <message>
        <source>with σ unknown the mean is not enough: the spread decides how narrow the curve is</source>
        <translation>mit unbekanntem σ genügt der Mittelwert nicht: Die Streuung entscheidet, wie schmal die Kurve ist</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>words, not numbers</source>
        <translation>Wörter, keine Zahlen</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstens</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>** für eine Potenz schreiben</translation>
    </message>
    <message>
        <source>write **2 for a square</source>
        <translation>**2 für ein Quadrat schreiben</translation>
    </message>
    <message>
        <source>write == to compare</source>
        <translation>== zum Vergleichen schreiben</translation>
    </message>
    <message>
        <source>w₀ and w₁</source>
        <translation>w₀ und w₁</translation>
    </message>
    <message>
        <source>w₀ and w₂</source>
        <translation>w₀ und w₂</translation>
    </message>
    <message>
        <source>w₁ (w₂ upwards)</source>
        <translation>w₁ (nach oben w₂)</translation>
    </message>
    <message>
        <source>w₁ (w₂ upwards){some}</source>
        <translation>w₁ (nach oben w₂){some}</translation>
    </message>
    <message>
        <source>w₁ and w₂</source>
        <translation>w₁ und w₂</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>x, y, x, y …; or drag across the plot.</source>
        <translation>x, y, x, y …; oder quer durch das Bild ziehen.</translation>
    </message>
    <message>
        <source>x{lit} lit</source>
        <translation>x{lit} hervorgehoben</translation>
    </message>
    <message>
        <source>x{subscript} = {within}, log p = {logarithm}</source>
        <translation>x{subscript} = {within}, log p = {logarithm}</translation>
    </message>
    <message>
        <source>x̄ and S</source>
        <translation>x̄ und S</translation>
    </message>
    <message>
        <source>x̄ drawn to m by σ^2/(nτ), no further</source>
        <translation>x̄ um σ^2/(nτ) zu m gezogen, nicht weiter</translation>
    </message>
    <message>
        <source>x₁, x₂, y of each</source>
        <translation>x₁, x₂, y von jedem</translation>
    </message>
    <message>
        <source>x₂ · filled: y = 1{more}</source>
        <translation>x₂ · gefüllt: y = 1{more}</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>years with a death</source>
        <translation>Jahre mit einem Tod</translation>
    </message>
    <message>
        <source>years without</source>
        <translation>Jahre ohne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>your guess holds {held:.0%}</source>
        <translation>Tipp hält {held:.0%}</translation>
    </message>
    <message>
        <source>your guess is {level} off</source>
        <translation>Tipp liegt {level} daneben</translation>
    </message>
    <message>
        <source>your guess of the MAP</source>
        <translation>Tipp für den MAP</translation>
    </message>
    <message>
        <source>your guess of the bound</source>
        <translation>Tipp für die Schranke</translation>
    </message>
    <message>
        <source>your guess of the posterior mean {theta}</source>
        <translation>Tipp für das Posterior-Mittel {theta}</translation>
    </message>
    <message>
        <source>your guess {guess}, off by {guess2}</source>
        <translation>Tipp {guess}, um {guess2} daneben</translation>
    </message>
    <message>
        <source>your guess {guess}; {name} {best}{far}</source>
        <translation>Tipp {guess}; {name} {best}{far}</translation>
    </message>
    <message>
        <source>your guess {level}</source>
        <translation>Tipp {level}</translation>
    </message>
    <message>
        <source>your guess {theta}, off by {gap}</source>
        <translation>Tipp {theta}, um {gap} daneben</translation>
    </message>
    <message>
        <source>your guess {value}, {off}</source>
        <translation>Tipp {value}, {off}</translation>
    </message>
    <message>
        <source>your guess {within}: off by {off}, log L {short} below the top</source>
        <translation>Tipp {within}: um {off} daneben, log L {short} unter dem Gipfel</translation>
    </message>
    <message>
        <source>your guess, and just so</source>
        <translation>Tipp, und genau so</translation>
    </message>
    <message>
        <source>your guess, off by {gap}</source>
        <translation>Tipp, um {gap} daneben</translation>
    </message>
    <message>
        <source>your guess, off by {hypot}</source>
        <translation>Tipp, um {hypot} daneben</translation>
    </message>
    <message>
        <source>your guess, {off} off in this plane</source>
        <translation>Tipp, in dieser Ebene um {off} daneben</translation>
    </message>
    <message>
        <source>your guess: its loss is {mine:.0f} % above the least</source>
        <translation>Tipp: Sein Verlust liegt {mine:.0f} % über dem kleinsten</translation>
    </message>
    <message>
        <source>your guess: log L {short} below the top</source>
        <translation>Tipp: log L {short} unter dem Gipfel</translation>
    </message>
    <message>
        <source>your guess: {times:.3g} times the line</source>
        <translation>Tipp: das {times:.3g}-Fache der Linie</translation>
    </message>
    <message>
        <source>your guess; they have no limit</source>
        <translation>Tipp; sie haben keinen Grenzwert</translation>
    </message>
    <message>
        <source>your own column</source>
        <translation>eigene Spalte</translation>
    </message>
    <message>
        <source>your own points</source>
        <translation>eigene Punkte</translation>
    </message>
    <message>
        <source>your own values</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <source>your values</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <source>zeros and ones for the Bernoulli model</source>
        <translation>Nullen und Einsen für das Bernoulli-Modell</translation>
    </message>
    <message>
        <source>{about}, 1 sample</source>
        <translation>{about}, 1 Stichprobe</translation>
    </message>
    <message>
        <source>{about}, {done} samples</source>
        <translation>{about}, {done} Stichproben</translation>
    </message>
    <message>
        <source>{all_folds}-fold cross-validation</source>
        <translation>{all_folds}-fache Kreuzvalidierung</translation>
    </message>
    <message>
        <source>{at_zero} at 0</source>
        <translation>{at_zero} bei 0</translation>
    </message>
    <message>
        <source>{axis}; the numbers at the marks are {letters}</source>
        <translation>{axis}; die Zahlen an den Marken sind {letters}</translation>
    </message>
    <message>
        <source>{capital}, shrunk</source>
        <translation>{capital}, geschrumpft</translation>
    </message>
    <message>
        <source>{chosen} · click it again to let it go</source>
        <translation>{chosen} · noch einmal anklicken lässt ihn los</translation>
    </message>
    <message>
        <source>{clipped} rows</source>
        <translation>{clipped} Zeilen</translation>
    </message>
    <message>
        <source>{count} coefficients for {n} observations: the penalty alone keeps the fit from passing through all.</source>
        <translation>{count} Koeffizienten für {n} Beobachtungen: Nur der Strafterm hält den Fit davon ab, durch alle zu gehen.</translation>
    </message>
    <message>
        <source>{count} estimates, darker where more fall</source>
        <translation>{count} Schätzungen, dunkler, wo mehr fallen</translation>
    </message>
    <message>
        <source>{count} shots</source>
        <translation>{count} Schüsse</translation>
    </message>
    <message>
        <source>{crude} = {better} + {crude2}: what δ varied by while T stood still was noise. δ* varies {gain}, and both have mean {estimand}.</source>
        <translation>{crude} = {better} + {crude2}: Was δ streute, während T stillstand, war Rauschen. δ* streut {gain}, und beide haben Mittel {estimand}.</translation>
    </message>
    <message>
        <source>{crude} times less</source>
        <translation>{crude}-mal weniger</translation>
    </message>
    <message>
        <source>{done} of {names}</source>
        <translation>{done} von {names}</translation>
    </message>
    <message>
        <source>{done} steps · gradient {slope}</source>
        <translation>{done} · Grad. {slope}</translation>
    </message>
    <message>
        <source>{done} steps · no finite minimum</source>
        <translation>{done} Schritte · kein endliches Minimum</translation>
    </message>
    <message>
        <source>{expected} times</source>
        <translation>{expected}-mal</translation>
    </message>
    <message>
        <source>{families}, {sought}, estimated by the {label}. {rows}. {notes}</source>
        <translation>{families}, {sought}, geschätzt durch: {label}. {rows}. {notes}</translation>
    </message>
    <message>
        <source>{families}, {sought}, n = {n}: information of the sample {exact}, variance of the score {score_variance}, mean curvature {curvature_mean}. </source>
        <translation>{families}, {sought}, n = {n}: Information der Stichprobe {exact}, Varianz des Scores {score_variance}, mittlere Krümmung {curvature_mean}. </translation>
    </message>
    <message>
        <source>{families}, {sought}, n = {n}: with a bias of slope {slope} the least variance is {bound}; variance {variance}, bias {bias}, MSE {mse}.</source>
        <translation>{families}, {sought}, n = {n}: Mit einem Bias der Steigung {slope} ist die kleinste Varianz {bound}; Varianz {variance}, Bias {bias}, MSE {mse}.</translation>
    </message>
    <message>
        <source>{family}, so neither has the mean of a sample</source>
        <translation>{family}, also auch nicht der Mittelwert einer Stichprobe</translation>
    </message>
    <message>
        <source>{far}: mean {mle}</source>
        <translation>{far}: Mittel {mle}</translation>
    </message>
    <message>
        <source>{far}: {sum} in all</source>
        <translation>{far}: zusammen {sum}</translation>
    </message>
    <message>
        <source>{field} = {value} is not allowed; it must be {allowed}</source>
        <translation>{field} = {value} ist nicht erlaubt; erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>{first} gegen {second}</translation>
    </message>
    <message>
        <source>{folds}: {done} of {all_folds} folds</source>
        <translation>{folds}: {done} von {all_folds} Teilen</translation>
    </message>
    <message>
        <source>{found} local maxima: a solver that starts at the wrong one stays there.</source>
        <translation>{found} lokale Maxima: Ein Verfahren, das am falschen beginnt, bleibt dort.</translation>
    </message>
    <message>
        <source>{found} of {n_paths}</source>
        <translation>{found} von {n_paths}</translation>
    </message>
    <message>
        <source>{get}, resampled with replacement</source>
        <translation>{get}, mit Zurücklegen neu gezogen</translation>
    </message>
    <message>
        <source>{gone} {word} the picture</source>
        <translation>{gone} {word}</translation>
    </message>
    <message>
        <source>{hat} does not exist</source>
        <translation>{hat} existiert nicht</translation>
    </message>
    <message>
        <source>{infinite} rows</source>
        <translation>{infinite} Zeilen</translation>
    </message>
    <message>
        <source>{key}: {text} is not allowed; it must be NAME=VALUE</source>
        <translation>{key}: {text} ist nicht zulässig; verlangt ist NAME=WERT</translation>
    </message>
    <message>
        <source>{kind} {n_paths} estimates</source>
        <translation>{kind} {n_paths} Schätzungen</translation>
    </message>
    <message>
        <source>{knots} knots make</source>
        <translation>{knots} Knoten machen</translation>
    </message>
    <message>
        <source>{k} folds of {n} rows are not possible; it must be from 2 to {n}</source>
        <translation>{k} Teile von {n} Zeilen sind nicht möglich; erlaubt ist 2 bis {n}</translation>
    </message>
    <message>
        <source>{labels} points of two labels, fitted by logistic regression. After {done} epochs the loss of {names} is {nll} per point. </source>
        <translation>{labels} Punkte mit zwei Labels, angepasst durch logistische Regression. Nach {done} Epochen ist der Verlust von {names} {nll} je Punkt. </translation>
    </message>
    <message>
        <source>{labels} points of two labels; where the loop ends is hidden until you reveal it.</source>
        <translation>{labels} Punkte mit zwei Labels; wo die Schleife endet, ist verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>{label} (the {word})</source>
        <translation>{label} (der {word})</translation>
    </message>
    <message>
        <source>{label} over {divisor}</source>
        <translation>{label} bei {divisor}</translation>
    </message>
    <message>
        <source>{law_name}: mean {posterior_mean}, {level} in {interval_low} to {interval_high}</source>
        <translation>{law_name}: Mittel {posterior_mean}, {level} in {interval_low} bis {interval_high}</translation>
    </message>
    <message>
        <source>{least} experiments at each n</source>
        <translation>{least} Experimente bei jedem n</translation>
    </message>
    <message>
        <source>{letter} and σ</source>
        <translation>{letter} und σ</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation>{level} Konfidenz</translation>
    </message>
    <message>
        <source>{level} confidence ({procedures})</source>
        <translation>{level} Konfidenz ({procedures})</translation>
    </message>
    <message>
        <source>{level} equal tail</source>
        <translation>{level} gleiche Ränder</translation>
    </message>
    <message>
        <source>{loss_name} fits slope {slope:.4g}, intercept {intercept:.4g}, scale {scale:.4g}</source>
        <translation>{loss_name} gibt Steigung {slope:.4g}, Achsenabschnitt {intercept:.4g}, Skala {scale:.4g}</translation>
    </message>
    <message>
        <source>{loss_name}: there log L was {lost:.2f} lower; no other line does better than this one.</source>
        <translation>{loss_name}: Dort war log L um {lost:.2f} kleiner; keine andere Gerade ist besser als diese.</translation>
    </message>
    <message>
        <source>{many}least squares {mle}</source>
        <translation>{many}kleinste Quadrate {mle}</translation>
    </message>
    <message>
        <source>{mle} drawn to {prior_mean} by {reach}</source>
        <translation>{mle} um {reach} zu {prior_mean} gezogen</translation>
    </message>
    <message>
        <source>{models}, {x} observations, {held_name} held fixed{part}. The log-likelihood curve {moved} over {shown} redraws, {difference}. Variance of {crude_text}: {spread}; of its conditional expectation: {spread2}.{note}</source>
        <translation>{models}, {x} Beobachtungen, {held_name} festgehalten{part}. Die Log-Likelihood-Kurve {moved} über {shown} Ziehungen, {difference}. Varianz von {crude_text}: {spread}; ihres bedingten Erwartungswerts: {spread2}.{note}</translation>
    </message>
    <message>
        <source>{more:.0f} % more</source>
        <translation>{more:.0f} % mehr</translation>
    </message>
    <message>
        <source>{m} = {v} + {b}. With the bias and the sd as legs, the RMSE is the long side (Pythagoras).</source>
        <translation>{m} = {v} + {b}. Mit Bias und sd als Katheten ist der RMSE die lange Seite (Pythagoras).</translation>
    </message>
    <message>
        <source>{n_paths} paths{gone}</source>
        <translation>{n_paths} Pfade{gone}</translation>
    </message>
    <message>
        <source>{names} of {symbol}</source>
        <translation>{names} von {symbol}</translation>
    </message>
    <message>
        <source>{names}, held here, cannot tell that.</source>
        <translation>{names}, hier festgehalten, kann das nicht angeben.</translation>
    </message>
    <message>
        <source>{names}, with {names2} at its best</source>
        <translation>{names}, mit {names2} am besten</translation>
    </message>
    <message>
        <source>{name} = {number:g} is not allowed; it must be between {largest:g} and {largest2:g} in size</source>
        <translation>{name} = {number:g} ist nicht erlaubt; der Betrag muss zwischen {largest:g} und {largest2:g} liegen</translation>
    </message>
    <message>
        <source>{name} = {shown} is not allowed; it must be {words}</source>
        <translation>{name} = {shown} ist nicht erlaubt; erlaubt: {words}</translation>
    </message>
    <message>
        <source>{name} cannot be fitted to a value of {data:g}: too large</source>
        <translation>{name} lässt sich nicht an einen Wert von {data:g} anpassen: zu groß</translation>
    </message>
    <message>
        <source>{name} cannot be fitted to no values</source>
        <translation>{name} lässt sich nicht an gar keine Werte anpassen</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be shown of {concept}</source>
        <translation>{name} lässt sich bei {concept} nicht zeigen</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} has no maximum likelihood here: every value equals {data:g}</source>
        <translation>{name} hat hier kein Likelihood-Maximum: Alle Werte sind {data:g}</translation>
    </message>
    <message>
        <source>{name} is a function; write {name}(x)</source>
        <translation>{name} ist eine Funktion; {name}(x) schreiben</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is no concept of this thetahat; it is left out.</source>
        <translation>{name} ist kein Konzept dieses thetahat; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is no symmetric law of this concept</source>
        <translation>{name} ist keine symmetrische Verteilung dieses Konzepts</translation>
    </message>
    <message>
        <source>{name} is not a setting of {concept}</source>
        <translation>{name} ist keine Einstellung von {concept}</translation>
    </message>
    <message>
        <source>{name} is not opened. {why}</source>
        <translation>{name} wird nicht geöffnet. {why}</translation>
    </message>
    <message>
        <source>{name} is too large for this machine's memory.</source>
        <translation>{name} ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{name} is unknown</source>
        <translation>{name} ist unbekannt</translation>
    </message>
    <message>
        <source>{name} is used like this: {functions}</source>
        <translation>{name} wird so verwendet: {functions}</translation>
    </message>
    <message>
        <source>{name} leaves the picture</source>
        <translation>{name} verlässt das Bild</translation>
    </message>
    <message>
        <source>{name} must start with '# Title | Short name', an empty line and '&gt; question'</source>
        <translation>{name} muss mit '# Title | Short name', einer leeren Zeile und '&gt; question' beginnen</translation>
    </message>
    <message>
        <source>{name} needs the n values, such as x; this is one number</source>
        <translation>{name} braucht die n Werte, etwa x; dies ist eine einzelne Zahl</translation>
    </message>
    <message>
        <source>{name} needs {kind} that are {words}; {data:g} is not</source>
        <translation>{name} braucht {kind}, erlaubt: {words}; {data:g} ist es nicht</translation>
    </message>
    <message>
        <source>{name} {value} is {word} {limit}</source>
        <translation>{name} {value} ist {word} {limit}</translation>
    </message>
    <message>
        <source>{name} {value} must be {word} {limit}</source>
        <translation>{name} {value} muss {word} {limit} sein</translation>
    </message>
    <message>
        <source>{name} · MSE {bias}</source>
        <translation>{name} · MSE {bias}</translation>
    </message>
    <message>
        <source>{name}, typed</source>
        <translation>{name}, eingetippt</translation>
    </message>
    <message>
        <source>{name}: arrows move it, Shift by ten, Enter types</source>
        <translation>{name}: Pfeile bewegen, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>{name}: arrows step, Shift steps by ten, Enter types</source>
        <translation>{name}: Pfeile verstellen, Umschalt um zehn, Eingabe tippt</translation>
    </message>
    <message>
        <source>{name}: bias {bias:.3g}, variance {variance:.3g}</source>
        <translation>{name}: Bias {bias:.3g}, Varianz {variance:.3g}</translation>
    </message>
    <message>
        <source>{name}: log L grows for ever as s shrinks on to a line through some of the points; raise ν.</source>
        <translation>{name}: log L wächst für immer, während s an einer Geraden durch einige Punkte schrumpft; ν erhöhen.</translation>
    </message>
    <message>
        <source>{name}: log L has {modes} maxima; the next lies {gap} lower (dotted).</source>
        <translation>{name}: log L hat {modes} Maxima; das nächste liegt {gap} tiefer (gepunktet).</translation>
    </message>
    <message>
        <source>{name}: not unique; intercepts from {low} to {high} do as well (dotted).</source>
        <translation>{name}: nicht eindeutig; Achsenabschnitte von {low} bis {high} sind ebenso gut (gepunktet).</translation>
    </message>
    <message>
        <source>{name}: not unique; no point lies in the core, and other lines do as well.</source>
        <translation>{name}: nicht eindeutig; kein Punkt liegt im Kern, und andere Geraden sind ebenso gut.</translation>
    </message>
    <message>
        <source>{name}: not unique; slopes from {low} to {high} do as well (dotted).</source>
        <translation>{name}: nicht eindeutig; Steigungen von {low} bis {high} sind ebenso gut (gepunktet).</translation>
    </message>
    <message>
        <source>{name}: one thing to mend before it can be opened</source>
        <translation>{name}: eine Stelle ist zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{name}: slope {slopes}</source>
        <translation>{name}: Steigung {slopes}</translation>
    </message>
    <message>
        <source>{name}: {ends} to {ends2}</source>
        <translation>{name}: {ends} bis {ends2}</translation>
    </message>
    <message>
        <source>{name}: {n} things to mend before it can be opened</source>
        <translation>{name}: {n} Stellen sind zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{name}[*] – thetahat</source>
        <translation>{name}[*] – thetahat</translation>
    </message>
    <message>
        <source>{name}{kind} density</source>
        <translation>{name}{kind}: Dichte</translation>
    </message>
    <message>
        <source>{not_a_number} where the decimal mark is a {word}</source>
        <translation>{not_a_number}, wo das Dezimalzeichen ein {word} ist</translation>
    </message>
    <message>
        <source>{note}     Drag the start or a point · click a point to turn its label</source>
        <translation>{note}     Den Start oder einen Punkt ziehen · einen Punkt anklicken dreht sein Label um</translation>
    </message>
    <message>
        <source>{numbers} numbers do not make points: each has three, x1, x2 and y, and there must be two</source>
        <translation>{numbers} Zahlen ergeben keine Punkte: Jeder hat drei, x1, x2 und y, und es müssen zwei sein</translation>
    </message>
    <message>
        <source>{number} of {name}</source>
        <translation>{number} von „{name}“</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>{number} Mengen</translation>
    </message>
    <message>
        <source>{n} coefficients for {n} observations</source>
        <translation>{n} Koeffizienten für {n} Beobachtungen</translation>
    </message>
    <message>
        <source>{n} columns are pasted where {room} have room.</source>
        <translation>{n} Spalten werden eingefügt, wo {room} Platz haben.</translation>
    </message>
    <message>
        <source>{n} known</source>
        <translation>{n} gewusst</translation>
    </message>
    <message>
        <source>{n} left out, named above.</source>
        <translation>{n} weggelassen, oben genannt.</translation>
    </message>
    <message>
        <source>{n} observations</source>
        <translation>{n} Beobachtungen</translation>
    </message>
    <message>
        <source>{n} of them numbers</source>
        <translation>{n} davon mit Zahlen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} rows are in the picture.</source>
        <translation>{n} Zeilen sind im Bild.</translation>
    </message>
    <message>
        <source>{n} rows are ready.</source>
        <translation>{n} Zeilen sind bereit.</translation>
    </message>
    <message>
        <source>{n} rows {what} stand in the way: leave them out, or mend the file.</source>
        <translation>{n} Zeilen {what} stehen im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>{n} Einstellungen</translation>
    </message>
    <message>
        <source>{n} shots lie outside</source>
        <translation>{n} Schüsse liegen außerhalb</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>{n} values lie outside</source>
        <translation>{n} Werte liegen außerhalb</translation>
    </message>
    <message>
        <source>{ones} ones, {n} zeros: {logarithm} at p = {p}.</source>
        <translation>{ones} Einsen, {n} Nullen: {logarithm} bei p = {p}.</translation>
    </message>
    <message>
        <source>{others} {noun}, one for each {of}</source>
        <translation>{others} {noun}, je eine für {of}</translation>
    </message>
    <message>
        <source>{outside} {word} outside</source>
        <translation>{outside} {word} außerhalb</translation>
    </message>
    <message>
        <source>{own} times as many</source>
        <translation>{own}-mal so viele</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{pictures}: {row_losses} rows, cross-entropy {cross_entropy}, likelihood {likelihood}</source>
        <translation>{pictures}: {row_losses} Zeilen, Kreuzentropie {cross_entropy}, Likelihood {likelihood}</translation>
    </message>
    <message>
        <source>{points} points and P(y = 1)</source>
        <translation>{points} Punkte und P(y = 1)</translation>
    </message>
    <message>
        <source>{progress} of {total} {unit_word}</source>
        <translation>{progress} von {total} {unit_word}</translation>
    </message>
    <message>
        <source>{rows} of {weights} rows</source>
        <translation>{rows} von {weights} Zeilen</translation>
    </message>
    <message>
        <source>{rows} rows from a file</source>
        <translation>{rows} Zeilen aus einer Datei</translation>
    </message>
    <message>
        <source>{rule}; where the paths go is hidden until you reveal it.</source>
        <translation>{rule}; wohin die Pfade gehen, ist verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>{rule}; {n_paths} sample paths to n = {n}. {goes}; the truth is {theta}. Outside the band of ε = {epsilon}: {share} of the paths. </source>
        <translation>{rule}; {n_paths} Pfade bis n = {n}. {goes}; die Wahrheit ist {theta}. Außerhalb des Bandes von ε = {epsilon}: {share} der Pfade. </translation>
    </message>
    <message>
        <source>{sample_title}: the spread about any a</source>
        <translation>{sample_title}: die Streuung um ein a</translation>
    </message>
    <message>
        <source>{separation} separation:</source>
        <translation>{separation} Trennung:</translation>
    </message>
    <message>
        <source>{sets} of n = {n}</source>
        <translation>{sets} mit n = {n}</translation>
    </message>
    <message>
        <source>{shots}     Drag the dotted guess, then press P to reveal</source>
        <translation>{shots}     Den gepunkteten Tipp ziehen, dann mit P aufdecken</translation>
    </message>
    <message>
        <source>{shots}     Sample {chosen} of {count} · A fits all of it into the view · Esc or a second click lets it go</source>
        <translation>{shots}     Stichprobe {chosen} von {count} · A passt alles ins Bild · Esc oder ein zweiter Klick lässt sie los</translation>
    </message>
    <message>
        <source>{shots}     The truth is hidden, as it always is in practice · show it again under Show</source>
        <translation>{shots}     Die Wahrheit ist verborgen, wie in Wirklichkeit immer · unter „Zeigen“ wieder zeigen</translation>
    </message>
    <message>
        <source>{shots}     {hints} · arrow keys step</source>
        <translation>{shots}     {hints} · Pfeiltasten verstellen</translation>
    </message>
    <message>
        <source>{shots}, each a pair of sample mean and sample variance, about the truth at the origin. The mean is unbiased, with standard deviation {sqrt:.3g}.{tail}</source>
        <translation>{shots}, jeder ein Paar aus Stichprobenmittel und Stichprobenvarianz, um die Wahrheit im Ursprung. Der Mittelwert ist erwartungstreu, mit Standardabweichung {sqrt:.3g}.{tail}</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {strerror}.</source>
        <translation>{shown} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{shown} has {st_size:.0f} MB; at most {max_bytes} MB are read.</source>
        <translation>{shown} hat {st_size:.0f} MB; gelesen werden höchstens {max_bytes} MB.</translation>
    </message>
    <message>
        <source>{shown} is a folder; a file of numbers is wanted.</source>
        <translation>{shown} ist ein Ordner; verlangt ist eine Datei mit Zahlen.</translation>
    </message>
    <message>
        <source>{shown} is not an ordinary file; a file of numbers is wanted.</source>
        <translation>{shown} ist keine gewöhnliche Datei; verlangt ist eine Datei mit Zahlen.</translation>
    </message>
    <message>
        <source>{shown} is not the name of a file.</source>
        <translation>{shown} ist kein Dateiname.</translation>
    </message>
    <message>
        <source>{shown} may not be read: permission denied.</source>
        <translation>{shown} darf nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{sides} never come</source>
        <translation>{sides} kommt nie</translation>
    </message>
    <message>
        <source>{sides} never come?</source>
        <translation>{sides} nie kommt?</translation>
    </message>
    <message>
        <source>{sizes}     R = {n_trials}     {grips} · arrow keys step</source>
        <translation>{sizes}     R = {n_trials}     {grips} · Pfeiltasten verstellen</translation>
    </message>
    <message>
        <source>{size} observations are too many to add one by hand: take a smaller n</source>
        <translation>{size} Beobachtungen sind zu viele, um eine von Hand hinzuzufügen: ein kleineres n nehmen</translation>
    </message>
    <message>
        <source>{source} has no column “{wanted}”; its columns are {columns}.</source>
        <translation>{source} hat keine Spalte „{wanted}“; die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>{source} has no numbers read from column “{name}”; {allowed}.</source>
        <translation>{source} hat in Spalte „{name}“ keine Zahlen; {allowed}.</translation>
    </message>
    <message>
        <source>{source} has {asked}: {what}; {allowed}.</source>
        <translation>{source} hat {asked}: {what}; {allowed}.</translation>
    </message>
    <message>
        <source>{source} holds a NUL character in row {row}; a text file of numbers is wanted.</source>
        <translation>{source} enthält in Zeile {row} ein NUL-Zeichen; verlangt ist eine Textdatei mit Zahlen.</translation>
    </message>
    <message>
        <source>{source} is damaged: it is not {encodings} text{as_begun}.</source>
        <translation>{source} ist beschädigt: Es ist kein Text in {encodings}{as_begun}.</translation>
    </message>
    <message>
        <source>{source} is empty; rows of numbers are wanted.</source>
        <translation>{source} ist leer; verlangt sind Zeilen mit Zahlen.</translation>
    </message>
    <message>
        <source>{source}: {rows} rows, {columns} columns</source>
        <translation>{source}: {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>{start} Bias squared {bias2}, variance {variance}, noise {noise}: expected test error {expected}, least at {knob} with {least}. </source>
        <translation>{start} Bias² {bias2}, Varianz {variance}, Rauschen {noise}: erwarteter Testfehler {expected}, am kleinsten bei {knob} mit {least}. </translation>
    </message>
    <message>
        <source>{start} The MAP is {at_words}, the posterior mean {at_words2}; of {draws} posterior draws none has an exact zero.{said}</source>
        <translation>{start} Der MAP ist {at_words}, das Posterior-Mittel {at_words2}; von {draws} Ziehungen hat keine eine exakte Null.{said}</translation>
    </message>
    <message>
        <source>{start} What each complexity costs is hidden until you reveal it.</source>
        <translation>{start} Was jede Komplexität kostet, ist verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>{start} Where the MAP lies is hidden until you reveal it.</source>
        <translation>{start} Wo der MAP liegt, ist verborgen bis zum Aufdecken.</translation>
    </message>
    <message>
        <source>{steps} more {unit}</source>
        <translation>{steps} weitere {unit}</translation>
    </message>
    <message>
        <source>{step} of {total} {unit}</source>
        <translation>{step} von {total} {unit}</translation>
    </message>
    <message>
        <source>{subscripts} = 0 exactly: its column's product with what the other leaves over is {left}, below {limit} = {share}</source>
        <translation>{subscripts} = 0 genau: Das Produkt der Spalte mit dem, was die andere übrig lässt, ist {left}, unter {limit} = {share}</translation>
    </message>
    <message>
        <source>{text!a} is not used here; {hint}</source>
        <translation>{text!a} wird hier nicht verwendet; {hint}</translation>
    </message>
    <message>
        <source>{thick}one weight{result}</source>
        <translation>{thick}Gewicht{result}</translation>
    </message>
    <message>
        <source>{titles} of {d} weights on {n} rows; at λ = {lam:.4g} {nonzeros} are not zero.</source>
        <translation>{titles} von {d} Gewichten an {n} Zeilen; bei λ = {lam:.4g} sind {nonzeros} ungleich null.</translation>
    </message>
    <message>
        <source>{titles}: every weight as λ grows</source>
        <translation>{titles}: jedes Gewicht mit wachsendem λ</translation>
    </message>
    <message>
        <source>{title}, fitted by {model}</source>
        <translation>{title}, angepasst: {model}</translation>
    </message>
    <message>
        <source>{title}. Prior {prior_name}. Of {letter}: MLE {mle}, MAP {map}, posterior mean {posterior_mean}, standard deviation {posterior_sd}.{notes}</source>
        <translation>{title}. Prior {prior_name}. Von {letter}: MLE {mle}, MAP {map}, Posterior-Mittel {posterior_mean}, Standardabweichung {posterior_sd}.{notes}</translation>
    </message>
    <message>
        <source>{title}: it is damaged ({reason})</source>
        <translation>{title}: beschädigt ({reason})</translation>
    </message>
    <message>
        <source>{title}: {why}; it shows what it shows at the start.</source>
        <translation>{title}: {why}; es zeigt, was es am Anfang zeigt.</translation>
    </message>
    <message>
        <source>{title}: {x} points, {y_name} against {x_name}. </source>
        <translation>{title}: {x} Punkte, {y_name} gegen {x_name}. </translation>
    </message>
    <message>
        <source>{token} is not known; known are {known}</source>
        <translation>{token} ist nicht bekannt; bekannt sind {known}</translation>
    </message>
    <message>
        <source>{values} values held</source>
        <translation>{values} Werte festgehalten</translation>
    </message>
    <message>
        <source>{value}{thin}numbers: {words}, …</source>
        <translation>{value}{thin}Zahlen: {words}, …</translation>
    </message>
    <message>
        <source>{wanted}: it lies just on it</source>
        <translation>{wanted}: Es liegt genau darauf</translation>
    </message>
    <message>
        <source>{wanted}: {gap} too {word}</source>
        <translation>{wanted}: {gap} zu {word}</translation>
    </message>
    <message>
        <source>{weights:.4g} from the {goal}</source>
        <translation>{weights:.4g} vom {goal} entfernt</translation>
    </message>
    <message>
        <source>{what} has {n} characters; at most {most} can be shown</source>
        <translation>{what}: {n} Zeichen; höchstens {most} haben Platz</translation>
    </message>
    <message>
        <source>{what} posterior draws: {held} on an axis</source>
        <translation>{what} Ziehungen: {held} auf einer Achse</translation>
    </message>
    <message>
        <source>{what} {count} coefficients for {n} observations: many fits pass through all; shown is the one with the least sum of squared coefficients.</source>
        <translation>{what} {count} Koeffizienten für {n} Beobachtungen: Viele Fits gehen durch alle; gezeigt ist der mit der kleinsten Summe quadrierter Koeffizienten.</translation>
    </message>
    <message>
        <source>{what} {count} coefficients for {n} observations: the fit passes through every one of them.</source>
        <translation>{what} {count} Koeffizienten für {n} Beobachtungen: Der Fit geht durch jede von ihnen.</translation>
    </message>
    <message>
        <source>{what}? your guess {guess}</source>
        <translation>{what}? Tipp {guess}</translation>
    </message>
    <message>
        <source>{where} holds a field of over {limit} characters; is a quotation mark left open?</source>
        <translation>{where} enthält ein Feld mit über {limit} Zeichen; ist ein Anführungszeichen offen?</translation>
    </message>
    <message>
        <source>{where} opens a quotation mark (") that is never closed.</source>
        <translation>{where} öffnet ein Anführungszeichen ("), das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>{which} no number in every column ({refused}); fill them in, or set missing = leave_out</source>
        <translation>{which} nicht in jeder Spalte eine Zahl ({refused}); ausfüllen oder missing = leave_out setzen</translation>
    </message>
    <message>
        <source>{whole} knots</source>
        <translation>{whole} Knoten</translation>
    </message>
    <message>
        <source>{why}; it opens with its defaults.</source>
        <translation>{why}; es öffnet mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>{without}: the likelihood has no maximum, so AIC cannot compare.</source>
        <translation>{without}: Die Likelihood hat kein Maximum, also kann das AIC nicht vergleichen.</translation>
    </message>
    <message>
        <source>{words} (scaled {factor})</source>
        <translation>{words} (skaliert {factor})</translation>
    </message>
    <message>
        <source>{words} ({symbol} of {family})</source>
        <translation>{words} ({symbol} von {family})</translation>
    </message>
    <message>
        <source>{words} has no minimum at any finite weight here: the descent goes on for ever.</source>
        <translation>{words} hat hier bei keinem endlichen Gewicht ein Minimum: Der Abstieg geht immer weiter.</translation>
    </message>
    <message>
        <source>{words} has not come within {tolerance:g} of its minimum in {most_steps} steps, {moved}.</source>
        <translation>{words} ist in {most_steps} Schritten nicht auf {tolerance:g} an sein Minimum herangekommen, {moved}.</translation>
    </message>
    <message>
        <source>{words}: {share:.0f} % less</source>
        <translation>{words}: {share:.0f} % weniger</translation>
    </message>
    <message>
        <source>{words}? your guess {value}</source>
        <translation>{words}? Tipp {value}</translation>
    </message>
    <message>
        <source>{worst} times the bound</source>
        <translation>das {worst}-Fache der Schranke</translation>
    </message>
    <message>
        <source>{x} samples{out} · up: one estimate, {names}</source>
        <translation>{x} Stichproben{out} · nach oben: eine Schätzung, {names}</translation>
    </message>
    <message>
        <source>|x̄ − m| = {away} is below σ²/(nτ) = {reach}: the MAP is the prior's centre exactly</source>
        <translation>|x̄ − m| = {away} liegt unter σ²/(nτ) = {reach}: Der MAP ist genau die Mitte des Priors</translation>
    </message>
    <message>
        <source>± 1 posterior sd</source>
        <translation>± 1 Posterior-sd</translation>
    </message>
    <message>
        <source>± 1 sd of the fits</source>
        <translation>± 1 sd der Fits</translation>
    </message>
    <message>
        <source>± 1 standard error</source>
        <translation>± 1 Standardfehler</translation>
    </message>
    <message>
        <source>± standard errors</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>× water</source>
        <translation>× Wasser</translation>
    </message>
    <message>
        <source>Σ log p(xᵢ)</source>
        <translation>Σ log p(xᵢ)</translation>
    </message>
    <message>
        <source>Σ log x_i!</source>
        <translation>Σ log x_i!</translation>
    </message>
    <message>
        <source>Σ log(x_i/x_m)</source>
        <translation>Σ log(x_i/x_m)</translation>
    </message>
    <message>
        <source>Σ(x − a)² is smallest at a = x̄, so about the true mean it is never smaller.</source>
        <translation>Σ(x − a)² ist bei a = x̄ am kleinsten, um den wahren Mittelwert also nie kleiner.</translation>
    </message>
    <message>
        <source>Σ(x − x̄)² / c of {done} samples</source>
        <translation>Σ(x − x̄)² / c von {done} Stichproben</translation>
    </message>
    <message>
        <source>Σ(x − μ)²/n, μ known</source>
        <translation>Σ(x − μ)²/n, μ bekannt</translation>
    </message>
    <message>
        <source>Σx_i · log p</source>
        <translation>Σx_i · log p</translation>
    </message>
    <message>
        <source>Σx_i · log λ</source>
        <translation>Σx_i · log λ</translation>
    </message>
    <message>
        <source>δ varies by {crude}, δ* by {spread} on the fresh samples: there is no closed form.</source>
        <translation>An den frischen Stichproben streut δ mit {crude}, δ* mit {spread}: Es gibt keine geschlossene Form.</translation>
    </message>
    <message>
        <source>δ* of the data = {estimate}</source>
        <translation>δ* der Daten = {estimate}</translation>
    </message>
    <message>
        <source>η above 2/κ = {limit}:</source>
        <translation>η über 2/κ = {limit}:</translation>
    </message>
    <message>
        <source>η is far above its limit:</source>
        <translation>η liegt weit über seiner Grenze:</translation>
    </message>
    <message>
        <source>θ itself</source>
        <translation>θ selbst</translation>
    </message>
    <message>
        <source>θ²/n, no bound</source>
        <translation>θ²/n, keine Schranke</translation>
    </message>
    <message>
        <source>θ²/n, which is no bound</source>
        <translation>θ²/n, was keine Schranke ist</translation>
    </message>
    <message>
        <source>θ²/n: no bound</source>
        <translation>θ²/n: keine Schranke</translation>
    </message>
    <message>
        <source>λ = 0 is no penalty and a flat prior: the MAP is the least-squares point</source>
        <translation>λ = 0 ist kein Strafterm und ein flacher Prior: Der MAP ist der Punkt der kleinsten Quadrate</translation>
    </message>
    <message>
        <source>λ is at least {end}, the larger {words}: both weights are exactly zero</source>
        <translation>λ ist mindestens {end}, das größere {words}: Beide Gewichte sind genau null</translation>
    </message>
    <message>
        <source>λ with the smallest cross-validation error</source>
        <translation>λ mit dem kleinsten Fehler der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>λ(α‖w‖₁ + ½(1 − α)‖w‖²): 0 is ridge, 1 is the lasso.</source>
        <translation>λ(α‖w‖₁ + ½(1 − α)‖w‖²): 0 ist Ridge, 1 ist das Lasso.</translation>
    </message>
    <message>
        <source>ρ = {rho}: the data tell the weights' {together} well and hardly anything else of them</source>
        <translation>ρ = {rho}: Die Daten kennen die {together} der Gewichte gut und sonst kaum etwas von ihnen</translation>
    </message>
    <message>
        <source>σ of the normal, b of the Laplace, γ of the Cauchy, σ of the Student law.</source>
        <translation>σ der Normal-, b der Laplace-, γ der Cauchy-, σ der Student-Verteilung.</translation>
    </message>
    <message>
        <source>σ′ = σ(1 − σ) cancels: only the residuals remain. This is minus the score.</source>
        <translation>σ′ = σ(1 − σ) kürzt sich: Nur die Residuen bleiben. Das ist minus der Score.</translation>
    </message>
    <message>
        <source>χ² regions of 2 degrees of freedom</source>
        <translation>χ²-Regionen mit 2 Freiheitsgraden</translation>
    </message>
    <message>
        <source>‖gradient‖</source>
        <translation>‖Gradient‖</translation>
    </message>
    <message>
        <source>“{argument}” asks for a column without a name.</source>
        <translation>„{argument}“ verlangt eine Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>“{cell}” is not a number</source>
        <translation>„{cell}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{key}” is given twice; once is allowed</source>
        <translation>„{key}“ steht zweimal da; einmal ist zulässig</translation>
    </message>
    <message>
        <source>“{key}” is not a key; allowed are {allowed}</source>
        <translation>„{key}“ ist kein Schlüssel; zulässig sind {allowed}</translation>
    </message>
    <message>
        <source>“{names}” and “{names2}”</source>
        <translation>„{names}“ und „{names2}“</translation>
    </message>
    <message>
        <source>“{text}” is no “key: value”; an empty line parts those from the text</source>
        <translation>„{text}“ ist kein „Schlüssel: Wert“; eine Leerzeile trennt diese vom Text</translation>
    </message>
    <message>
        <source>“{title}” draws all that it shows and has no place for data of your own.</source>
        <translation>„{title}“ zieht alles, was es zeigt, und hat keinen Platz für eigene Daten.</translation>
    </message>
    <message>
        <source>“{title}” keeps of a file only what its picture needs, and no rows that could be typed.</source>
        <translation>„{title}“ behält von einer Datei nur, was das Bild braucht, und keine Zeilen zum Eintippen.</translation>
    </message>
    <message>
        <source>‰ above 500</source>
        <translation>‰ über 500</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>‹ Back to the card</source>
        <translation>‹ Zurück zur Karte</translation>
    </message>
    <message>
        <source>−log L({symbol}) / n</source>
        <translation>−log L({symbol}) / n</translation>
    </message>
    <message>
        <source>−log p of the label (nats)</source>
        <translation>−log p des Labels (nat)</translation>
    </message>
    <message>
        <source>−log p(ε), less its least</source>
        <translation>−log p(ε), minus dem kleinsten</translation>
    </message>
    <message>
        <source>−log(product)/n</source>
        <translation>−log(Produkt)/n</translation>
    </message>
    <message>
        <source>−n log 2b</source>
        <translation>−n log 2b</translation>
    </message>
    <message>
        <source>−n log θ</source>
        <translation>−n log θ</translation>
    </message>
    <message>
        <source>−n log √(2πσ^2)</source>
        <translation>−n log √(2πσ^2)</translation>
    </message>
    <message>
        <source>√n·bias/σ</source>
        <translation>√n·Bias/σ</translation>
    </message>
    <message>
        <source>✓ Challenge met, {challenge}: {said}</source>
        <translation>✓ Aufgabe gelöst, {challenge}: {said}</translation>
    </message>
    <message>
        <source>✓ consistent with theory (every |z| &lt; 3)</source>
        <translation>✓ verträglich mit der Theorie (alle |z| &lt; 3)</translation>
    </message>
    <message>
        <source>✓ equal but for rounding ({units} ulp)</source>
        <translation>✓ gleich bis auf Rundung ({units} ulp)</translation>
    </message>
    <message>
        <source>✓ equal to the last bit</source>
        <translation>✓ gleich bis aufs letzte Bit</translation>
    </message>
    <message>
        <source>✓ found and theory agree (every |z| &lt; 3)</source>
        <translation>✓ Gefundenes und Theorie stimmen überein (alle |z| &lt; 3)</translation>
    </message>
    <message>
        <source>✓ without noise the simulation is exact</source>
        <translation>✓ ohne Rauschen ist die Simulation exakt</translation>
    </message>
</context>
</TS>
