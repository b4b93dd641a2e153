import { html } from '@passerelle/platform';
import { drawing } from '../parts/drawing';
import { callButton } from '../parts/help';
import { page } from '../parts/layout';

/** A link that is too old, or that nobody sent: nothing of the person is shown, only what to do. @param whomToAsk where there is no number */
export function closedLinkPage(
  link: { readonly groupName: string; readonly groupPhone: string | null } | null,
  whomToAsk = 'Appelez la personne qui vous suit.',
): string {
  return page(
    'Ce lien ne marche plus',
    html`<h1>Ce lien ne marche plus</h1>
      <section class="step" aria-label="Que faire">
        ${drawing('call')}
        <div class="body">
          <p>${link ? 'Ce lien est trop ancien.' : 'Nous ne connaissons pas ce lien.'}</p>
          <p>Ce n’est pas grave.</p>
          <p>${link?.groupPhone ? 'Appelez-nous : nous vous répondons.' : whomToAsk}</p>
          ${link?.groupPhone && callButton(link.groupPhone)}
        </div>
      </section>
      ${link && html`<p style="margin-top:16px">${link.groupName}</p>`}`,
  );
}
